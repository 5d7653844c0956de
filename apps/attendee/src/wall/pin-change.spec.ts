import { describe, expect, it } from '@jest/globals';
import type { PinView } from '@commonground/contracts';
import { pinChange } from './pin-change.js';

const seen = { id: 'p', topicId: 't', direction: 'need', text: 'A kiln' } as PinView;
const { topicId, direction, text } = seen;

describe('an edited pin', () => {
  it('is sent with what is new only, and with what stood there', () => {
    expect(pinChange(seen, { topicId, direction, text: 'A large kiln' })).toEqual({
      text: 'A large kiln',
      seen: { text: 'A kiln' },
    });
    expect(pinChange(seen, { topicId: 'other', direction: 'both', text })).toEqual({
      topicId: 'other',
      direction: 'both',
      seen: { topicId: 't', direction: 'need' },
    });
  });

  it('is not sent when nothing is new', () => {
    expect(pinChange(seen, { topicId, direction, text })).toBeNull();
  });
});
