import { describe, expect, it } from '@jest/globals';
import { isReadable, mayTurn, type Phase, suggests, takesPins } from './phase.js';

const phases: Phase[] = ['draft', 'open', 'live', 'after', 'archived'];

describe('phases of an event', () => {
  it('go forward and one step back, and end in archived', () => {
    const allowed = phases.flatMap((from) =>
      phases.filter((to) => mayTurn(from, to)).map((to) => `${from}→${to}`),
    );
    expect(allowed).toEqual([
      'draft→open',
      'draft→live',
      'open→draft',
      'open→live',
      'live→open',
      'live→after',
      'after→live',
      'after→archived',
    ]);
  });

  it('suggest only while live, take pins while open or live, can be read from open to after', () => {
    expect(phases.filter(suggests)).toEqual(['live']);
    expect(phases.filter(takesPins)).toEqual(['open', 'live']);
    expect(phases.filter(isReadable)).toEqual(['open', 'live', 'after']);
  });
});
