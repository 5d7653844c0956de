import { describe, expect, it } from '@jest/globals';
import { mayChangeOver, mayMention, type Occupation, POCKET_MS } from './may-change-over.js';

const IDLE: Occupation = {
  isMeeting: false,
  isInRound: false,
  hasDialog: false,
  isWriting: false,
  isSending: false,
};
const LOOKING = { hiddenMs: 0, sinceStartMs: 600_000, isTouched: true };
const POCKET = { ...LOOKING, hiddenMs: POCKET_MS };
const JUST_STARTED = { hiddenMs: 0, sinceStartMs: 500, isTouched: false };
const kinds = Object.keys(IDLE) as (keyof Occupation)[];

describe('a new version', () => {
  it.each([
    ['in a pocket', POCKET, true],
    ['hidden for a moment', { ...LOOKING, hiddenMs: POCKET_MS - 1 }, false],
    ['while somebody looks', LOOKING, false],
    ['at the start', JUST_STARTED, true],
    ['at the start, after a tap', { ...JUST_STARTED, isTouched: true }, false],
  ])('%s', (_, attention, expected) => {
    expect(mayChangeOver(IDLE, attention)).toBe(expected);
  });

  it.each(kinds)('never takes over by itself while somebody is occupied: %s', (kind) => {
    const occupied = { ...IDLE, [kind]: true };
    expect([mayChangeOver(occupied, POCKET), mayChangeOver(occupied, JUST_STARTED)]).toEqual([false, false]);
  });

  it('is spoken of, but not to somebody in a meeting or a round', () => {
    const silent = kinds.filter((kind) => !mayMention({ ...IDLE, [kind]: true }));
    expect(silent).toEqual(['isMeeting', 'isInRound']);
    expect(mayMention(IDLE)).toBe(true);
  });
});
