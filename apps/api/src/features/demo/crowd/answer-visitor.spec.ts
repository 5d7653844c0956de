import { describe, expect, it } from '@jest/globals';
import {
  createAnalyser,
  createMatcher,
  DEFAULT_SETTINGS,
  guessKind,
  type MatchPin,
  suggestedChips,
} from '@commonground/matching';
import { DEMO_PEOPLE } from '../content/demo-people.js';
import { answersTo } from './answer-visitor.js';
import { asMatchPerson, crowdMember } from './crowd-people.js';

const crowd = DEMO_PEOPLE.map((person) => crowdMember(person.key, person));
const analyser = createAnalyser();
// The rooms are nearly the same for each pin: what is kept of them saves time and changes no answer.
const everything = createMatcher(analyser);
const opened = createMatcher(analyser);
const VISITOR = 'visitor';

const aPin = (direction: MatchPin['direction'], text: string): MatchPin => ({
  id: 'visitor-pin',
  direction,
  kind: guessKind(text, direction),
  topicId: 'all',
  topicName: 'All',
  text,
  pinnedAt: 0,
});

/** The cards of a visitor in a room where everybody has pinned the first line and three have answered. */
function cardsOf(pin: MatchPin): string[] {
  const answers = answersTo(pin, VISITOR, crowd, everything).slice(0, 3);
  const room = crowd.map((member) => {
    const answer = answers.find((candidate) => candidate.member.id === member.id);
    return asMatchPerson(member, [...new Set([...member.lines.slice(0, 1), ...(answer?.lines ?? [])])]);
  });
  const visitor = {
    ...asMatchPerson(crowdMember(VISITOR, DEMO_PEOPLE[0]!), []),
    headline: null,
    languages: ['en'],
    pins: [pin],
  };
  const pairs = opened.suggest({
    people: [...room, visitor],
    history: [],
    mayMeet: () => true,
    now: 0,
    changed: [VISITOR],
    settings: DEFAULT_SETTINGS,
  });
  return pairs.map(({ a, b }) => (a === VISITOR ? b : a));
}

describe('the answers to a visitor’s pin', () => {
  const chips = ['en', 'de'].flatMap((language) =>
    suggestedChips(language).map((chip) => ({ ...chip, language })),
  );

  it.each(chips)(
    'are three at least, and lead to cards: $direction “$text” ($language)',
    ({ direction, text }) => {
      const pin = aPin(direction, text);
      expect(answersTo(pin, VISITOR, crowd, everything).length).toBeGreaterThanOrEqual(3);
      expect(cardsOf(pin).length).toBeGreaterThanOrEqual(3);
    },
  );

  it('come from nobody who does not want to be approached', () => {
    const closed = new Set(
      crowd.filter(({ mood }) => mood === 'not-now' || mood === 'known-only').map(({ id }) => id),
    );
    const answered = chips.flatMap(({ direction, text }) =>
      answersTo(aPin(direction, text), VISITOR, crowd, everything),
    );
    expect(answered.filter(({ member }) => closed.has(member.id))).toEqual([]);
  });

  it('are none where nobody fits', () => {
    expect(answersTo(aPin('need', 'Somebody who restores harpsichords'), VISITOR, crowd, everything)).toEqual(
      [],
    );
  });
});
