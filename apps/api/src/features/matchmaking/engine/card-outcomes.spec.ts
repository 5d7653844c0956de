import { describe, expect, it } from '@jest/globals';
import { type AnsweredCard, knownPairOf, outcomesOf } from './card-outcomes.js';

const card = (part: Partial<AnsweredCard>): AnsweredCard => ({
  low: 'ada',
  high: 'bo',
  state: 'open',
  score: 0.7,
  lowYes: false,
  highYes: false,
  lowUseful: false,
  highUseful: false,
  declinedBy: null,
  declineReason: null,
  ...part,
});
const told = (part: Partial<AnsweredCard>) =>
  outcomesOf(card(part)).map(({ from, kind }) => `${from} ${kind}`);

describe('what a card teaches', () => {
  it.each<[string, Partial<AnsweredCard>, string[]]>([
    ['nothing while nobody answered', {}, []],
    ['a yes that waits', { lowYes: true }, ['ada accepted']],
    ['a no, from whoever said it', { state: 'declined', declinedBy: 'bo' }, ['bo declined']],
    [
      'a no beside the yes of the other',
      { state: 'declined', declinedBy: 'bo', lowYes: true },
      ['ada accepted', 'bo declined'],
    ],
    ['nothing when a block closed it', { state: 'declined' }, []],
    [
      'nobody’s no when two know each other',
      { state: 'declined', declinedBy: 'bo', declineReason: 'known' },
      [],
    ],
    [
      'a weak no from whoever has had enough today',
      { state: 'declined', declinedBy: 'ada', declineReason: 'not-today' },
      ['ada ignored'],
    ],
    [
      'a no when the need is another',
      { state: 'declined', declinedBy: 'ada', declineReason: 'not-needed' },
      ['ada declined'],
    ],
    ['that nobody looked', { state: 'expired' }, ['ada ignored', 'bo ignored']],
    ['that only one looked', { state: 'expired', highYes: true }, ['ada ignored', 'bo accepted']],
    ['an agreement', { state: 'accepted', lowYes: true, highYes: true }, ['ada accepted', 'bo accepted']],
    ['an encounter', { state: 'met', lowYes: true, highYes: true }, ['ada met', 'bo met']],
    [
      'an encounter that one found useful',
      { state: 'met', lowYes: true, highYes: true, highUseful: true },
      ['ada met', 'bo useful'],
    ],
  ])('is %s', (_what, part, kinds) => {
    expect(told(part)).toEqual(kinds);
  });

  it('has the fit with it', () => {
    expect(outcomesOf(card({ lowYes: true }))).toEqual([
      { from: 'ada', to: 'bo', kind: 'accepted', fit: 0.7 },
    ]);
  });

  it('names two who know each other', () => {
    expect(knownPairOf(card({ state: 'declined', declinedBy: 'bo', declineReason: 'known' }))).toEqual([
      'ada',
      'bo',
    ]);
    expect(knownPairOf(card({ state: 'declined', declinedBy: 'bo' }))).toBeNull();
  });
});
