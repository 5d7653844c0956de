import { describe, expect, it } from '@jest/globals';
import type { SuggestionView } from '@commonground/contracts';
import type { SuggestionState } from '@commonground/contracts/constants';
import { meetChanges, seenStates } from './meet-changes.js';

const a = (id: string, state: SuggestionState) => ({ id, state, partner: { name: id } }) as SuggestionView;
const none = new Set<string>();

describe('the screen "where to meet"', () => {
  it('opens when both said yes', () => {
    expect(meetChanges(seenStates([a('x', 'open')]), [a('x', 'accepted')], none, none).open).toBe('x');
  });

  it('opens after a reload, unless it was put aside', () => {
    expect(meetChanges(null, [a('x', 'accepted')], none, none).open).toBe('x');
    expect(meetChanges(null, [a('x', 'accepted')], new Set(['x']), none).open).toBeNull();
  });

  it('does not open again while nothing changed', () => {
    expect(meetChanges(seenStates([a('x', 'accepted')]), [a('x', 'accepted')], none, none).open).toBeNull();
  });

  it('opens when the encounter is confirmed, though it was put aside, and never for old ones', () => {
    const before = seenStates([a('x', 'accepted')]);
    expect(meetChanges(before, [a('x', 'met')], new Set(['x']), none).open).toBe('x');
    expect(meetChanges(null, [a('x', 'met')], none, none).open).toBeNull();
  });

  it('tells that the other called it off, and stays silent when I did', () => {
    const before = seenStates([a('x', 'accepted')]);
    expect(meetChanges(before, [], none, none).calledOff).toEqual(['x']);
    expect(meetChanges(before, [a('x', 'declined')], none, none).calledOff).toEqual(['x']);
    expect(meetChanges(before, [], none, new Set(['x'])).calledOff).toEqual([]);
  });
});
