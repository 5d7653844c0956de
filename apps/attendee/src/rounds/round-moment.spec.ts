import { describe, expect, it } from '@jest/globals';
import type { RoundView, SeatingView } from '@commonground/contracts';
import { minutesToSay, momentOf } from './round-moment.js';

const NOW = Date.parse('2026-11-22T18:00:00Z');
const round = (part: Partial<RoundView> = {}): RoundView => ({
  id: 'e',
  kind: 'pairs',
  state: 'running',
  part: 'round',
  round: 1,
  rounds: 3,
  minutes: 8,
  endsAt: null,
  leftMs: null,
  finishedAt: null,
  question: 'what-brought-you',
  ...part,
});
const seat = (earlier: number): SeatingView => ({
  id: 'e',
  state: 'resting',
  takesPart: true,
  place: null,
  breakZone: '',
  partners: [],
  earlier: Array.from({ length: earlier }, (_, at) => ({
    id: `p${at}`,
    name: 'Ana',
    initials: 'A',
    headline: '',
    round: 1,
    iSaidMet: false,
    met: false,
  })),
});

describe('rounds on my phone', () => {
  it('are there while they go on and reach me', () => {
    expect(momentOf(round(), seat(0), NOW)).toBe('part');
    expect(momentOf(round(), undefined, NOW)).toBeNull();
    expect(momentOf(undefined, seat(1), NOW)).toBeNull();
  });

  it('say farewell for a while to whoever sat with somebody', () => {
    const over = round({ state: 'finished', finishedAt: '2026-11-22T17:50:00Z' });
    expect(momentOf(over, seat(1), NOW)).toBe('farewell');
    expect(momentOf(over, seat(0), NOW)).toBeNull();
    expect(momentOf(over, seat(1), NOW + 60 * 60_000)).toBeNull();
  });

  it('speak at five minutes and at one, in rounds that are longer', () => {
    const said = (minutes: number) =>
      [479, 301, 300, 61, 60, 1, 0].map((seconds) => minutesToSay(round({ minutes }), seconds));
    expect(said(8)).toEqual([null, null, 5, 5, 1, 1, null]);
    expect(said(5)).toEqual([null, null, null, null, 1, 1, null]);
    expect(said(1)).toEqual([null, null, null, null, null, null, null]);
    expect(minutesToSay(round({ part: 'break' }), 30)).toBeNull();
    expect(minutesToSay(round({ state: 'paused' }), 30)).toBeNull();
  });
});
