import { describe, expect, it } from '@jest/globals';
import type { TopicView } from '@commonground/contracts';
import { INTENT_CHIPS, topicFor, type Intent } from './intent.js';

const topic = (id: string, name: string, rest: Partial<TopicView> = {}): TopicView => ({
  id,
  name,
  icon: 'handshake',
  colour: 0,
  position: Number(id),
  closed: false,
  ...rest,
});
const topics = [
  topic('1', 'General'),
  topic('2', 'Law and taxes', { icon: 'scale' }),
  topic('3', 'Design', { icon: 'palette' }),
  topic('4', 'Money', { icon: 'coin', closed: true }),
];
const says = (text: string, topicId: string | null = null): Intent => ({ direction: 'need', text, topicId });

describe('the topic of a new pin', () => {
  it('is the one that the person chose', () => {
    expect(topicFor(says('Designer', '2'), topics, 'palette')?.id).toBe('2');
  });

  it('is the one whose name shares a word with the text', () => {
    expect(topicFor(says('Designerin für ein Logo'), topics, undefined)?.id).toBe('3');
  });

  it('is the one with the icon of the tapped phrase', () => {
    expect(topicFor(says('Lawyer'), topics, 'scale')?.id).toBe('2');
  });

  it('is the first open one when nothing speaks for another', () => {
    expect(topicFor(says('xylophone'), topics, undefined)?.id).toBe('1');
  });

  it('is never a closed one, chosen or not', () => {
    expect(topicFor(says('money', '4'), topics, 'coin')?.id).toBe('1');
    expect(topicFor(says('money'), [topic('9', 'Money', { closed: true })], 'coin')).toBeNull();
  });
});

describe('phrases to tap', () => {
  it('are a dozen for needs and offers, each once', () => {
    for (const chips of Object.values(INTENT_CHIPS)) {
      expect(new Set(chips.map(({ key }) => key)).size).toBe(chips.length);
    }
    expect(INTENT_CHIPS.need.length).toBeGreaterThanOrEqual(12);
    expect(INTENT_CHIPS.offer.length).toBeGreaterThanOrEqual(12);
  });
});
