import { describe, expect, it } from '@jest/globals';
import type { SuggestionView } from '@commonground/contracts';
import { isAside, isAsked, isWaiting } from './aside.js';

const NOW = Date.parse('2026-05-01T18:00:00Z');
const card = (part: Partial<SuggestionView>) =>
  ({ state: 'open', iSaidYes: false, laterUntil: null, ...part }) as SuggestionView;

describe('a card on which I was asked on a full day', () => {
  it('is no matter of now, unless I said yes', () => {
    const asked = card({ waits: 'next-day' });
    expect([isAsked(asked), isWaiting(asked, NOW)]).toEqual([true, false]);
    expect(isAsked(card({ waits: 'end', iSaidYes: true }))).toBe(false);
    expect(isAsked(card({ waits: null }))).toBe(false);
  });
});

describe('a card that was put aside', () => {
  const aside = card({ laterUntil: '2026-05-01T18:10:00Z' });

  it('waits for no answer until its time is over, and then does by itself', () => {
    expect([isAside(aside, NOW), isWaiting(aside, NOW)]).toEqual([true, false]);
    expect([isAside(aside, NOW + 600_000), isWaiting(aside, NOW + 600_000)]).toEqual([false, true]);
  });

  it('is aside no more once I said yes', () => {
    const yes = card({ laterUntil: '2026-05-01T18:10:00Z', iSaidYes: true });
    expect([isAside(yes, NOW), isWaiting(yes, NOW)]).toEqual([false, false]);
  });

  it('was never aside without a tap', () => {
    expect([isAside(card({}), NOW), isWaiting(card({}), NOW)]).toEqual([false, true]);
    expect(isWaiting(card({ state: 'accepted' }), NOW)).toBe(false);
  });
});
