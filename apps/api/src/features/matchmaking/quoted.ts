import type { EntityManager } from 'typeorm';
import { type AttendeeEntity, audienceOf } from '../attendees/index.js';
import type { StoredBenefit, StoredFact, SuggestionEntity } from './matchmaking.entities.js';

/** The headline as far as a card may quote it: as far as everybody at the event may read it. */
export function quotableHeadline(attendee: AttendeeEntity): string | null {
  const audience = audienceOf(attendee, 'headline');
  return attendee.headline !== '' && (audience === 'event' || audience === 'screen')
    ? attendee.headline
    : null;
}

/** What the pins that these facts quote say now, by id. */
export async function pinTexts(
  manager: EntityManager,
  facts: readonly StoredFact[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(facts.flatMap((fact) => fact.pinId ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await manager.query<{ id: string; text: string }[]>(
    'SELECT id, text FROM pin WHERE id = ANY($1::uuid[])',
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row.text]));
}

/**
 * Tells whether what a fact quotes can still be read at its source, word for word.
 *
 * @param texts of the quoted pins, by id (pinTexts)
 * @param people owners of quoted headlines, by id
 */
export function literal(
  texts: ReadonlyMap<string, string>,
  people: ReadonlyMap<string, AttendeeEntity>,
): (fact: StoredFact) => boolean {
  return (fact) => {
    const owner = people.get(fact.owner);
    const source = fact.pinId ? texts.get(fact.pinId) : owner && quotableHeadline(owner);
    return source?.includes(fact.text) ?? false;
  };
}

/** The card with only those of its facts that pass a test, and with the benefits that rest on them. */
export function withFacts(card: SuggestionEntity, stands: (fact: StoredFact) => boolean): SuggestionEntity {
  const facts = card.facts.filter(stands);
  if (facts.length === card.facts.length) return card;
  const resting = (benefit: StoredBenefit | null): StoredBenefit | null => {
    const fact = benefit && card.facts[benefit.fact];
    return benefit && fact && facts.includes(fact) ? { ...benefit, fact: facts.indexOf(fact) } : null;
  };
  const gone = new Set(card.facts.filter((fact) => !facts.includes(fact)).map((fact) => fact.text));
  const params = Object.entries(card.question.params).map(([name, text]) => [
    name,
    gone.has(text) ? '' : text,
  ]);
  return {
    ...card,
    facts,
    lowBenefit: resting(card.lowBenefit),
    highBenefit: resting(card.highBenefit),
    question: { ...card.question, params: Object.fromEntries(params) as Record<string, string> },
  };
}
