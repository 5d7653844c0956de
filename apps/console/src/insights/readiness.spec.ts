import { describe, expect, it } from '@jest/globals';
import { readinessSteps } from './readiness.js';

describe('the checklist of a new event', () => {
  it('leaves open what is missing', () => {
    const steps = readinessSteps({ topics: 3, zones: 0, tips: 10, screens: 0, phase: 'draft' });
    expect(steps.filter((step) => !step.done).map((step) => step.id)).toEqual(['zones', 'screens', 'live']);
  });

  it('is complete once everything is there and the event runs', () => {
    const steps = readinessSteps({ topics: 3, zones: 2, tips: 10, screens: 1, phase: 'live' });
    expect(steps.every((step) => step.done)).toBe(true);
  });
});
