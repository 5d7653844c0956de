import type { Analyser } from '../analyse/analyser.js';
import type { Span } from '../analyse/analysis.js';
import type { PinKind } from '../pin-kind.js';
import type { MatchPerson, MatchPin } from '../suggest/model.js';
import { callingOf, withCalling } from './calling.js';
import { type Content, contentOf } from './content.js';
import { type Side, sidesOf } from './sides.js';

/** One side of the market a line of text stands on. A line may stand on both. */
export interface Intent extends Side, Content {
  readonly owner: string;
  readonly source: 'pin' | 'headline';
  readonly pin: MatchPin | null;
  readonly text: string;
  /** How much the source is worth: a pin is a wish, a headline only a description. */
  readonly trust: number;
}

/** Nobody needs more lines than this in one room; what exceeds it is not read. */
const MOST_PINS = 24;
const NO_WORDS: ReadonlyMap<string, Span> = new Map();
const HEADLINE_TRUST = 0.65;

/** Kinds that say what is sought even when the words do not ("for our climate project", kind investor). */
const KIND_CONCEPT: Partial<Record<PinKind, string>> = {
  investor: 'investor',
  mentor: 'mentor',
  press: 'press',
  venue: 'venue',
};

/** What somebody looks for beside a post, though the words do not say so: help on the way there. */
const ON_THE_WAY_TO_WORK = 'job-help';

/** Everything a person seeks and gives, read from pins and headline. */
export function intentsOf(person: MatchPerson, analyser: Analyser): Intent[] {
  const intents: Intent[] = [];
  const headline = person.headline ? contentOf(person.headline, analyser) : null;
  const calling = headline ? callingOf(headline) : [];
  for (const pin of person.pins.slice(0, MOST_PINS)) {
    if (pin.text.trim() === '') continue;
    const content = contentOf(pin.text, analyser, KIND_CONCEPT[pin.kind]);
    for (const sides of sidesOf(pin)) {
      const said =
        sides.routesTo === 'work'
          ? contentOf(pin.text, analyser, ON_THE_WAY_TO_WORK)
          : sides.side === 'give'
            ? withCalling(content, calling)
            : content;
      intents.push({ owner: person.id, source: 'pin', pin, text: pin.text, trust: 1, ...sides, ...said });
    }
  }
  // A headline tells what somebody does; only a profession in it can serve a need.
  if (person.headline && headline && calling.length > 0) {
    intents.push({
      owner: person.id,
      source: 'headline',
      pin: null,
      text: person.headline,
      side: 'give',
      market: 'service',
      trust: HEADLINE_TRUST,
      ...headline,
      stems: NO_WORDS,
      concepts: calling,
    });
  }
  return intents;
}
