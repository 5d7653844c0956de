import { describe, expect, it } from '@jest/globals';
import { GRACE_MS, nextPolicy, startingPolicy, type OfflinePolicy } from './offline-policy.js';

describe('offline policy', () => {
  const live: OfflinePolicy = { mode: 'live' };

  it('keeps showing everything while a short break lasts', () => {
    const grace = nextPolicy(live, false, 1000);
    expect(grace).toEqual({ mode: 'grace', since: 1000 });
    expect(nextPolicy(grace, false, 1000 + GRACE_MS - 1)).toBe(grace);
  });

  it('becomes safe after ten seconds without the server', () => {
    const grace = nextPolicy(live, false, 1000);
    expect(nextPolicy(grace, false, 1000 + GRACE_MS)).toEqual({ mode: 'safe' });
  });

  it('stays safe until the server is back, then is live at once', () => {
    const safe: OfflinePolicy = { mode: 'safe' };
    expect(nextPolicy(safe, false, 99_000)).toBe(safe);
    expect(nextPolicy(safe, true, 99_000)).toEqual({ mode: 'live' });
  });

  it('counts a new break from its own beginning', () => {
    const first = nextPolicy(live, false, 0);
    const back = nextPolicy(first, true, 9_000);
    expect(nextPolicy(back, false, 12_000)).toEqual({ mode: 'grace', since: 12_000 });
  });

  it('gives a starting page the same grace and stays the same object while live', () => {
    expect(nextPolicy(startingPolicy(0), false, GRACE_MS).mode).toBe('safe');
    expect(nextPolicy(live, true, 5)).toBe(live);
  });
});
