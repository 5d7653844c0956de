import { describe, expect, it } from '@jest/globals';
import { needsConfirm, phasesFrom } from './phase-steps.js';

describe('changing the phase', () => {
  it('asks before going back and before ending, not on the way to live', () => {
    expect(needsConfirm('draft', 'open')).toBe(false);
    expect(needsConfirm('draft', 'live')).toBe(false);
    expect(needsConfirm('live', 'open')).toBe(true);
    expect(needsConfirm('live', 'after')).toBe(true);
  });

  it('offers archiving only when the event is over', () => {
    expect(phasesFrom('live')).toEqual(['open', 'after']);
    expect(phasesFrom('after')).toContain('archived');
  });
});
