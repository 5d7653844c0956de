import type { Concept } from './concept.js';

/** What people at one event call something, beside the words of the catalogue. */
export interface EventWord {
  /** Words or phrases that mean the same; the first one names it where it is a thing of its own. */
  readonly words: readonly string[];
  /** The concept of the catalogue that they mean; null: a thing of this event's own. */
  readonly concept: string | null;
}

/** The words of an event, in its language (ISO 639-1): German ones are also found inside compounds. */
export interface EventWords {
  readonly language: string;
  readonly words: readonly EventWord[];
}

/** Ids of concepts that only one event knows carry their name, so that whoever meets one can tell it. */
const OWN = 'own:';

/** The concept that such a line means. */
export const conceptOf = ({ words, concept }: EventWord): string => concept ?? `${OWN}${words[0] ?? ''}`;

/** A concept of an event's own, read from its id; undefined for any other id. It serves nothing but itself. */
export function ownConcept(id: string): Concept | undefined {
  if (!id.startsWith(OWN)) return undefined;
  const label = [id.slice(OWN.length)];
  return {
    id,
    area: 'thing',
    en: label,
    de: label,
    further: [],
    broader: [],
    related: {},
    together: false,
    kind: {},
  };
}
