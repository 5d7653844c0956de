import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../history/entries.js';
import { timesToAll } from './spread.js';

const pinned: Entry[] = [
  { at: 0, type: 'hello', client: 'ada', epoch: 'e', event: 10, me: 10 },
  { at: 0, type: 'hello', client: 'bo', epoch: 'e', event: 10, me: 10 },
  { at: 100, type: 'invoke', client: 'ada', command: 'c1', text: 'one' },
  { at: 110, type: 'invoke', client: 'bo', command: 'c2', text: 'two' },
  { at: 130, type: 'ok', client: 'ada', command: 'c1' },
  { at: 140, type: 'ok', client: 'bo', command: 'c2' },
];
const rows: Entry = {
  at: 900,
  type: 'rows',
  pins: [
    { id: 'p1', text: 'one' },
    { id: 'p2', text: 'two' },
  ],
  log: [
    { seq: 11, type: 'CardPinned', id: 'p1' },
    { seq: 12, type: 'CardPinned', id: 'ada' },
    { seq: 13, type: 'CardPinned', id: 'p2' },
  ],
};
const frame = (at: number, client: string, from: number, to: number): Entry => ({
  at,
  type: 'frame',
  client,
  feed: 'event',
  epoch: 'e',
  from,
  to,
});

describe('from a pin to everybody', () => {
  test('counts from the first try to the last client', () => {
    const history = [
      ...pinned,
      frame(200, 'ada', 10, 12),
      frame(250, 'bo', 10, 13),
      frame(300, 'ada', 12, 13),
    ];
    expect(timesToAll([...history, rows])).toEqual([150, 190]);
  });

  test('never ends while somebody lacks it', () => {
    const history = [...pinned, frame(200, 'ada', 10, 13), frame(250, 'bo', 10, 12)];
    expect(timesToAll([...history, rows])).toEqual([150, Number.POSITIVE_INFINITY]);
  });

  test('leaves out what was never acknowledged', () => {
    const history = pinned.filter((entry) => entry.type !== 'ok' || entry.command !== 'c2');
    expect(timesToAll([...history, frame(200, 'ada', 10, 13), frame(250, 'bo', 10, 13), rows])).toEqual([
      150,
    ]);
  });
});
