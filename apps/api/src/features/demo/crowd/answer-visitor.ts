import { DEFAULT_SETTINGS, type Matcher, type MatchPin } from '@commonground/matching';
import { asMatchPerson, type CrowdLine, type CrowdMember } from './crowd-people.js';

/** Somebody of the crowd who fits a visitor's pin, with the lines that make it so: none where the headline does. */
export interface CrowdAnswer {
  readonly member: CrowdMember;
  readonly lines: readonly CrowdLine[];
}

/** More than are needed, so that there is a choice when some are busy. */
const MOST_ANSWERS = 8;

/**
 * Who of the crowd would be suggested to the owner of this pin if everything they could say were on the wall, the
 * best first. It asks the engine itself, so that whoever answers does get a card.
 * @param matcher keeps what it read of the crowd for the next pin
 */
export function answersTo(
  pin: MatchPin,
  visitorId: string,
  crowd: readonly CrowdMember[],
  matcher: Matcher,
): CrowdAnswer[] {
  const visitor = {
    id: visitorId,
    name: '',
    headline: null,
    company: null,
    languages: [],
    present: true,
    remote: false,
    mood: 'open' as const,
    met: 0,
    openSuggestions: 0,
    shown: 0,
    pins: [pin],
  };
  const pairs = matcher.suggest({
    people: [visitor, ...crowd.map((member) => asMatchPerson(member))],
    history: [],
    mayMeet: () => true,
    now: 0,
    changed: [visitorId],
    settings: { ...DEFAULT_SETTINGS, maxOpenPerPerson: MOST_ANSWERS },
  });
  return pairs.flatMap((pair) => {
    const member = crowd.find(({ id }) => id === pair.a || id === pair.b);
    if (!member) return [];
    const needed = new Set(
      pair.facts.flatMap((fact) => (fact.owner === member.id ? (fact.pinId ?? []) : [])),
    );
    return [{ member, lines: member.lines.filter(({ id }) => needed.has(id)) }];
  });
}
