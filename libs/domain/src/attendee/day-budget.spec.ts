import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayBegan, isFull, meetingsLeft, nextDay, sameTimeNextDay } from '../index.js';

const at = (text: string): number => Date.parse(text);
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'];
const dateIn = (moment: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(moment);

describe('a local day', () => {
  it('begins at midnight of the zone', () => {
    expect(dayBegan(at('2026-11-30T22:59:59Z'), 'Europe/Berlin')).toBe(at('2026-11-29T23:00:00Z'));
    expect(dayBegan(at('2026-11-30T23:00:00Z'), 'Europe/Berlin')).toBe(at('2026-11-30T23:00:00Z'));
    expect(nextDay(at('2026-11-30T22:59:59Z'), 'Europe/Berlin')).toBe(at('2026-11-30T23:00:00Z'));
    expect(nextDay(at('2026-11-30T23:00:00Z'), 'Europe/Berlin')).toBe(at('2026-12-01T23:00:00Z'));
  });

  it('has 23 hours in spring and 25 in autumn', () => {
    const lengthOf = (noon: string) => {
      const began = dayBegan(at(noon), 'Europe/Berlin');
      return (nextDay(began, 'Europe/Berlin') - began) / 3_600_000;
    };
    expect(lengthOf('2026-03-29T10:00:00Z')).toBe(23);
    expect(lengthOf('2026-10-25T11:00:00Z')).toBe(25);
    expect(lengthOf('2026-11-30T11:00:00Z')).toBe(24);
  });

  it('begins later where midnight does not exist', () => {
    // In Beirut clocks went from 23:59:59 to 01:00.
    expect(dayBegan(at('2021-03-28T12:00:00Z'), 'Asia/Beirut')).toBe(at('2021-03-27T22:00:00Z'));
  });

  it('goes on at the same time of the clock, also over a night in which clocks are changed', () => {
    const opens = at('2026-03-28T08:30:00Z');
    expect(sameTimeNextDay(at('2026-03-28T20:00:00Z'), opens, 'Europe/Berlin')).toBe(
      at('2026-03-29T07:30:00Z'),
    );
    // 02:30 does not exist on that day.
    expect(sameTimeNextDay(at('2026-03-28T20:00:00Z'), at('2026-03-28T01:30:00Z'), 'Europe/Berlin')).toBe(
      at('2026-03-29T01:00:00Z'),
    );
  });

  it('holds every moment exactly once, in any zone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2040-01-01T00:00:00Z') }),
        fc.constantFrom(...ZONES),
        (moment, zone) => {
          const [began, next] = [dayBegan(moment, zone), nextDay(moment, zone)];
          expect(began).toBeLessThanOrEqual(moment);
          expect(next).toBeGreaterThan(moment);
          for (const [inside, expected] of [
            [began, true],
            [next - 1, true],
            [began - 1, false],
            [next, false],
          ] as const)
            expect(dateIn(inside, zone) === dateIn(moment, zone)).toBe(expected);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the meetings of a day', () => {
  it('are counted from its beginning, and without a limit never run out', () => {
    expect(meetingsLeft(3, [99, 100, 250], 100)).toBe(1);
    expect(meetingsLeft(2, [100, 250, 251], 100)).toBe(0);
    expect(meetingsLeft(2, [99], 100)).toBe(2);
    expect(meetingsLeft(null, [100, 101], 100)).toBeNull();
  });

  it('are over until the next day begins', () => {
    expect(isFull(1000, 999)).toBe(true);
    expect(isFull(1000, 1000)).toBe(false);
    expect(isFull(null, 0)).toBe(false);
  });
});
