import type { EntityManager } from 'typeorm';
import { withoutStruck } from '@commonground/matching';
import { type AttendeeEntity, audienceOf } from '../attendees/index.js';
import type { StoredBenefit, StoredFact, SuggestionEntity } from './matchmaking.entities.js';

/** The headline as far as a card may quote it: as far as everybody at the event may read it. */
export function quotableHeadline(attendee: AttendeeEntity): string | null {
  const audience = audienceOf(attendee, 'headline');
  return attendee.headline !== '' && (audience === 'event' || audience === 'screen')
    ? attendee.headline
    : null;
}

/** What may be quoted of some people now: their words without what they struck. */
export interface Quotable {
  /** Undefined when the pin is gone. */
  pin(id: string): string | undefined;
  headline(ownerId: string, headline: string): string;
}

/** Reads the sources of these facts. */
export async function quotable(manager: EntityManager, facts: readonly StoredFact[]): Promise<Quotable> {
  const pinIds = [...new Set(facts.flatMap((fact) => fact.pinId ?? []))];
  const ownerIds = [...new Set(facts.flatMap((fact) => (fact.pinId ? [] : fact.owner)))];
  const pins = await manager.query<{ id: string; text: string; struck: string[] }[]>(
    `SELECT id, text, ARRAY(SELECT text FROM struck_fact WHERE pin_id = pin.id) AS struck
     FROM pin WHERE id = ANY($1::uuid[])`,
    [pinIds],
  );
  const headlines = await manager.query<{ owner: string; struck: string[] }[]>(
    `SELECT attendee_id AS owner, array_agg(text) AS struck FROM struck_fact
     WHERE pin_id IS NULL AND attendee_id = ANY($1::uuid[]) GROUP BY attendee_id`,
    [ownerIds],
  );
  const texts = new Map(pins.map(({ id, text, struck }) => [id, withoutStruck(text, struck)]));
  const struckBy = new Map(headlines.map(({ owner, struck }) => [owner, struck]));
  return {
    pin: (id) => texts.get(id),
    headline: (ownerId, headline) => withoutStruck(headline, struckBy.get(ownerId) ?? []),
  };
}

/**
 * Tells whether what a fact quotes can still be read at its source, word for word, and was not struck.
 *
 * @param people owners of quoted headlines and cohorts, by id
 */
export function literal(
  sources: Quotable,
  people: ReadonlyMap<string, AttendeeEntity>,
): (fact: StoredFact) => boolean {
  return (fact) => {
    if (fact.pinId) return sources.pin(fact.pinId)?.includes(fact.text) ?? false;
    const owner = people.get(fact.owner);
    if (fact.source === 'cohort') return owner?.cohort === fact.text;
    const headline = owner && quotableHeadline(owner);
    return headline ? sources.headline(fact.owner, headline).includes(fact.text) : false;
  };
}

/** The card with only those of its facts that pass a test, and with the benefits that rest on them. */
export function withFacts(card: SuggestionEntity, stands: (fact: StoredFact) => boolean): SuggestionEntity {
  const facts = card.facts.filter(stands);
  if (facts.length === card.facts.length) return card;
  const resting = (benefit: StoredBenefit | null): StoredBenefit | null => {
    if (benefit?.fact === null) return benefit;
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
