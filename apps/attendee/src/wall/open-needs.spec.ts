import { describe, expect, it } from '@jest/globals';
import type { ShownPin } from '../outbox/pin-overlay.js';
import { offerFor, openNeeds } from './open-needs.js';

const aPin = (id: string, part: Partial<ShownPin> = {}): ShownPin => ({
  id,
  topicId: 't',
  direction: 'need',
  kind: 'help',
  text: 'somebody for my taxes',
  pinnedAt: '2026-11-22T18:00:00Z',
  edited: false,
  owner: { id: `owner of ${id}`, name: 'Ada', initials: 'A', headline: '', mood: null, full: false },
  mine: false,
  sending: false,
  ...part,
});
const gaps = [{ id: 'g', label: 'tax adviser', pinIds: ['1', '2', '3', 'gone'] }];

describe('needs that nobody answers', () => {
  it('are those of others that stand on this wall', () => {
    const pins = [aPin('1'), aPin('2', { mine: true }), aPin('3', { direction: 'both' }), aPin('4')];
    expect([...openNeeds(gaps, pins)]).toEqual([
      ['1', 'tax adviser'],
      ['3', 'tax adviser'],
    ]);
  });

  it('are answered by an offer in the same topic, in the words of the room or else of the need', () => {
    expect(offerFor(aPin('1'), 'tax adviser')).toEqual({
      direction: 'offer',
      text: 'Tax adviser',
      topicId: 't',
    });
    expect(offerFor(aPin('1'), '').text).toBe('Somebody for my taxes');
  });
});
