import { describe, expect, it } from '@jest/globals';
import { SCENE_KINDS } from '@commonground/contracts/constants';
import { mayRenew } from './may-renew.js';
import { safeProgramme } from './programme.js';

const quiet = safeProgramme([]);
const inRounds = { ...quiet, round: [{ words: 3 }] };

describe('mayRenew', () => {
  it('waits for a scene without people', () => {
    expect(SCENE_KINDS.filter((kind) => mayRenew({ kind }, quiet))).toEqual(['join', 'tip']);
  });

  it('never cuts into rounds', () => {
    expect(SCENE_KINDS.filter((kind) => mayRenew({ kind }, { ...inRounds, only: kind }))).toEqual([]);
  });

  it('never cuts into the words of somebody at the microphone', () => {
    const speaking = { ...quiet, microphone: 'speaking' } as const;
    expect(SCENE_KINDS.filter((kind) => mayRenew({ kind }, { ...speaking, only: kind }))).toEqual([]);
  });

  it('does not wait for ever on a screen with one scene', () => {
    expect(mayRenew({ kind: 'wall' }, { ...quiet, only: 'wall' })).toBe(true);
    expect(mayRenew({ kind: 'announcement' }, { ...quiet, only: 'wall' })).toBe(false);
  });
});
