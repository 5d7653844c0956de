import { describe, expect, it } from '@jest/globals';
import { fromZoned, timeZones, toZoned } from './zoned-time.js';

describe('times of an event in its own zone', () => {
  it('shows an instant as the clocks at the place show it', () => {
    expect(toZoned('2026-06-01T16:30:00.000Z', 'Europe/Berlin')).toBe('2026-06-01T18:30');
    expect(toZoned('2026-01-01T23:30:00.000Z', 'Asia/Tokyo')).toBe('2026-01-02T08:30');
  });

  it('reads a wall-clock time back to the same instant', () => {
    expect(fromZoned('2026-06-01T18:30', 'Europe/Berlin')).toBe('2026-06-01T16:30:00.000Z');
    expect(fromZoned('2026-12-01T18:30', 'America/New_York')).toBe('2026-12-01T23:30:00.000Z');
  });

  it('is right on the day on which the clocks change', () => {
    expect(fromZoned('2026-03-29T00:30', 'Europe/Berlin')).toBe('2026-03-28T23:30:00.000Z');
    expect(fromZoned('2026-03-29T03:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
    expect(fromZoned('2026-10-25T05:00', 'Europe/Berlin')).toBe('2026-10-25T04:00:00.000Z');
  });

  it('answers nothing for something that is no time', () => {
    expect(fromZoned('', 'UTC')).toBe('');
    expect(fromZoned('tomorrow', 'UTC')).toBe('');
  });

  it('always offers the zone that is in use', () => {
    expect(timeZones('Etc/GMT-3')[0]).toBe('Etc/GMT-3');
    expect(timeZones('UTC').filter((zone) => zone === 'UTC')).toHaveLength(1);
  });
});
