import { describe, expect, it } from '@jest/globals';
import type { FrameChange } from '@commonground/contracts';
import type { LoggedChange } from './change-log.js';
import { FeedRegistry } from './feed-registry.js';
import { bornIn, Interest, narrowed } from './interest.js';

const registry = new FeedRegistry();
registry.register({
  entity: 'pin',
  readers: ['attendee'],
  topics: { bornBy: 'CardPinned', topicOf: (value) => (value as { topicId: string }).topicId },
  project: () => Promise.resolve([]),
});

const pin = (id: string, topicId: string): FrameChange => ({ entity: 'pin', id, value: { id, topicId } });
const gone = (id: string): FrameChange => ({ entity: 'pin', id, value: null });
const person: FrameChange = { entity: 'person', id: 'p', value: { id: 'p' } };
const logged = (type: string, id: string): LoggedChange => ({
  seq: 1,
  type,
  entity: 'pin',
  id,
  audience: 'event',
});
const law = Interest.in(['law']) as Interest;

describe(Interest.name, () => {
  it('is the same for the same topics in any order', () => {
    expect(Interest.in(['b', 'a', 'b'])?.key).toBe(Interest.in(['a', 'b'])?.key);
    expect(Interest.in(null)).toBeNull();
    expect(Interest.in([])).not.toBeNull();
  });

  it('leaves what stands in no topic, what is in view, and all that is gone', () => {
    const changes = [person, pin('a', 'law'), gone('b')];
    expect(narrowed(changes, law, registry, () => true)).toEqual(changes);
  });

  it('leaves out what is new elsewhere, and takes away what changed there or moved there', () => {
    const born = bornIn(
      [
        logged('CardPinned', 'new'),
        logged('PinChanged', 'old'),
        logged('CardPinned', 'both'),
        logged('PinChanged', 'both'),
      ],
      registry,
    );
    const changes = ['new', 'old', 'both', 'unknown'].map((id) => pin(id, 'tax'));
    expect(narrowed(changes, law, registry, born)).toEqual([gone('old'), gone('both'), gone('unknown')]);
  });
});
