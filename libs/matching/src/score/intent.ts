import type { Analyser } from '../analyse/analyser.js';
import type { Analysis, Span } from '../analyse/analysis.js';
import { conceptById } from '../catalogue/catalogue.js';
import type { PinKind } from '../pin-kind.js';
import type { MatchPerson, MatchPin } from '../suggest/model.js';
import { conceptWeight, CORE_WEIGHT } from './weights.js';

/** What an intent speaks of: a concept, its weight for scoring and where it is said. */
export interface IntentConcept {
  readonly id: string;
  readonly weight: number;
  readonly core: boolean;
  readonly span: Span | null;
}

/** One side of the market a line of text stands on. A line may stand on both. */
export interface Intent {
  readonly owner: string;
  readonly source: 'pin' | 'headline';
  readonly pin: MatchPin | null;
  readonly text: string;
  readonly side: 'seek' | 'give';
  /** Labour: a post or somebody for it. Everything else is service. */
  readonly market: 'labour' | 'service';
  readonly concepts: readonly IntentConcept[];
  readonly stems: ReadonlyMap<string, Span>;
  readonly excludes: { readonly concepts: readonly string[]; readonly stems: readonly string[] };
  /** How much the source is worth: a pin is a wish, a headline only a description. */
  readonly trust: number;
}

/** Nobody needs more lines than this in one room; what exceeds it is not read. */
const MOST_PINS = 24;
const MOST_CONCEPTS = 12;
const MOST_STEMS = 40;
const HEADLINE_TRUST = 0.65;

/** With nothing more telling in the line, a post is a post, and a field of business is what the line is about. */
const WEIGHT_ALONE: ReadonlyMap<string, number> = new Map([
  ['employer', 0.75],
  ['employee', 0.75],
]);

/** Kinds that say what is sought even when the words do not ("for our climate project", kind investor). */
const KIND_CONCEPT: Partial<Record<PinKind, string>> = {
  investor: 'investor',
  mentor: 'mentor',
  press: 'press',
  venue: 'venue',
};

/** The market sides a pin stands on. "Clients for our agency" is a need, yet what it brings to others is an agency. */
function sidesOf(pin: MatchPin): { side: 'seek' | 'give'; market: 'labour' | 'service' }[] {
  if (pin.direction === 'both') {
    return [
      { side: 'seek', market: 'service' },
      { side: 'give', market: 'service' },
    ];
  }
  const need = pin.direction === 'need';
  if (pin.kind === 'job') return [{ side: need ? 'give' : 'seek', market: 'labour' }];
  if (pin.kind === 'hire') return [{ side: 'seek', market: 'labour' }];
  if (pin.kind === 'client') return [{ side: need ? 'give' : 'seek', market: 'service' }];
  return [{ side: need ? 'seek' : 'give', market: 'service' }];
}

/** Everything a person seeks and gives, read from pins and headline. */
export function intentsOf(person: MatchPerson, analyser: Analyser): Intent[] {
  const intents: Intent[] = [];
  for (const pin of person.pins.slice(0, MOST_PINS)) {
    if (pin.text.trim() === '') continue;
    const content = contentOf(analyser.analyse(pin.text), KIND_CONCEPT[pin.kind]);
    for (const sides of sidesOf(pin)) {
      intents.push({ owner: person.id, source: 'pin', pin, text: pin.text, trust: 1, ...sides, ...content });
    }
  }
  if (person.headline) {
    const content = contentOf(analyser.analyse(person.headline));
    // A headline tells what somebody does; only a profession in it can serve a need.
    const concepts = content.concepts.filter((concept) => conceptById(concept.id)?.area === 'profession');
    if (concepts.length > 0) {
      intents.push({
        owner: person.id,
        source: 'headline',
        pin: null,
        text: person.headline,
        side: 'give',
        market: 'service',
        trust: HEADLINE_TRUST,
        ...content,
        stems: NO_WORDS,
        concepts,
      });
    }
  }
  return intents;
}

/** The intent of a single pin on its seeking side, or null when it seeks nothing. */
export function seekingIntent(pin: MatchPin, owner: string, analyser: Analyser): Intent | null {
  const person: MatchPerson = {
    id: owner,
    name: '',
    headline: null,
    company: null,
    languages: [],
    present: true,
    remote: false,
    mood: 'open',
    met: 0,
    openSuggestions: 0,
    shown: 0,
    pins: [pin],
  };
  return intentsOf(person, analyser).find((intent) => intent.side === 'seek') ?? null;
}

function conceptsFor(analysis: Analysis, implied?: string): IntentConcept[] {
  const concepts = analysis.concepts.map((mention): IntentConcept => {
    const weight = conceptWeight(mention.id) * mention.weight;
    return { id: mention.id, weight, core: weight >= CORE_WEIGHT, span: mention.spans[0] ?? null };
  });
  if (implied !== undefined && !concepts.some((concept) => concept.id === implied)) {
    concepts.push({ id: implied, weight: 0.8, core: true, span: null });
  }
  const sorted = specialised(concepts)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_CONCEPTS);
  if (sorted.some((concept) => concept.core)) return sorted;
  return sorted.map((concept) => {
    const alone = WEIGHT_ALONE.get(concept.id) ?? (conceptById(concept.id)?.area === 'industry' ? 0.6 : null);
    return alone === null ? concept : { ...concept, weight: alone, core: true };
  });
}

/** "A lawyer for employment law" asks for the special one: it takes the weight of the general one it belongs to. */
function specialised(concepts: readonly IntentConcept[]): IntentConcept[] {
  const absorbed = new Set<string>();
  const lifted = concepts.map((concept) => {
    const general = concepts.filter(({ id }) => conceptById(concept.id)?.broader.includes(id));
    for (const { id } of general) absorbed.add(id);
    const weight = Math.max(concept.weight, ...general.map((wide) => wide.weight));
    return { ...concept, weight, core: weight >= CORE_WEIGHT };
  });
  return lifted.filter(({ id }) => !absorbed.has(id));
}

type Content = Pick<Intent, 'concepts' | 'stems' | 'excludes'>;

const NO_WORDS: ReadonlyMap<string, Span> = new Map();

/** What was made of a reading, for as long as an analyser remembers the reading. */
const contents = new WeakMap<Analysis, Map<string | undefined, Content>>();

function contentOf(analysis: Analysis, implied?: string): Content {
  let byKind = contents.get(analysis);
  if (!byKind) {
    byKind = new Map();
    contents.set(analysis, byKind);
  }
  let content = byKind.get(implied);
  if (!content) {
    content = {
      concepts: conceptsFor(analysis, implied),
      stems: new Map(analysis.stems.slice(0, MOST_STEMS).map(({ stem, span }) => [stem, span])),
      excludes: analysis.negations,
    };
    byKind.set(implied, content);
  }
  return content;
}
