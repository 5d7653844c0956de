import { describe, expect, it } from '@jest/globals';
import { Meter } from './meter.js';

describe('the meter', () => {
  it('knows how far the slowest tail is behind, until it is current', () => {
    const meter = new Meter();
    meter.woken('a');
    expect(meter.lag()).toEqual({ changes: 0, seconds: 0 });
    meter.behind('a', 3);
    meter.behind('b', 7);
    expect(meter.lag().changes).toBe(7);
    expect(meter.lag().seconds).toBeGreaterThan(0);
    meter.current('b');
    expect(meter.lag().changes).toBe(3);
    meter.forget('a');
    expect(meter.lag()).toEqual({ changes: 0, seconds: 0 });
  });

  it('measures how long changes were on their way, and not the polls that found nothing', () => {
    const meter = new Meter();
    meter.woken('a');
    meter.current('a');
    expect(meter.drainEvents().size).toBe(0);
    meter.woken('a');
    meter.behind('a', 1);
    meter.current('a');
    expect(meter.drainEvents().get('a')?.delays).toHaveLength(1);
    expect(meter.drainEvents().size).toBe(0);
    expect(meter.delays.drain()).toHaveLength(1);
  });

  it('counts resyncs of an event where it is known', () => {
    const meter = new Meter();
    meter.resync('a');
    meter.resync(null);
    expect(meter.resyncs).toBe(2);
    expect([...meter.drainEvents()]).toEqual([['a', { resyncs: 1, delays: [] }]]);
  });

  it('keeps no more than it can hold between two samples', () => {
    const meter = new Meter();
    for (let count = 0; count < 5000; count += 1) meter.commits.observe(1);
    expect(meter.commits.drain().length).toBeLessThanOrEqual(2000);
    expect(meter.commits.drain()).toEqual([]);
  });
});
