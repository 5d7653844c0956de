import { describe, expect, it } from '@jest/globals';
import { clockText, secondsLeft, secondsUntilTurn, turnSecondsLeft } from './countdown.js';

describe('a countdown', () => {
  it('counts to its end, and not beyond', () => {
    const ending = { endsAt: '2026-11-22T18:00:10.000Z', leftMs: null };
    const at = (second: number) => Date.parse('2026-11-22T18:00:00.000Z') + second * 1000;
    expect([0, 0.4, 9.5, 10, 11].map((second) => secondsLeft(ending, at(second)))).toEqual([10, 10, 1, 0, 0]);
  });

  it('stands still at what is left', () => {
    expect(secondsLeft({ endsAt: null, leftMs: 90_000 }, 0)).toBe(90);
    expect([0, 59, 60, 605].map(clockText)).toEqual(['0:00', '0:59', '1:00', '10:05']);
  });

  it('of a turn goes on into overtime, second by second', () => {
    const at = (second: number) => Date.parse('2026-11-22T18:00:00.000Z') + second * 1000;
    const texts = [0, 59.2, 60, 60.9, 61, 72, 121].map((second) =>
      clockText(turnSecondsLeft('2026-11-22T18:00:00.000Z', 60, at(second))),
    );
    expect(texts).toEqual(['1:00', '0:01', '0:00', '0:00', '+0:01', '+0:12', '+1:01']);
  });

  it('to a turn is that of the present one and of those ahead', () => {
    const at = (second: number) => Date.parse('2026-11-22T18:00:00.000Z') + second * 1000;
    expect(secondsUntilTurn(3, 60, '2026-11-22T18:00:00.000Z', at(15))).toBe(165);
    expect(secondsUntilTurn(3, 60, null, at(15))).toBe(120);
  });
});
