import { describe, expect, test } from '@jest/globals';
import { mayStartOver } from './start-over.js';

describe('a page that cannot get a part of the app', () => {
  test('is loaded anew three times a minute at most', () => {
    const kept = new Map<string, string>();
    const notes = { getItem: (key: string) => kept.get(key) ?? null, setItem: kept.set.bind(kept) };
    const times = [0, 2_000, 4_000, 6_000, 59_000, 60_000, 61_000, 62_500];
    expect(times.map((now) => mayStartOver(notes, now))).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
      false,
      true,
    ]);
  });
});
