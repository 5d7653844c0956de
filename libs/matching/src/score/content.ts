import type { Analyser } from '../analyse/analyser.js';
import type { Analysis, Span, Subject } from '../analyse/analysis.js';
import { conceptById } from '../catalogue/catalogue.js';
import { conceptWeight, CORE_WEIGHT } from './weights.js';

/** What an intent speaks of: a concept, its weight for scoring and where it is said. */
export interface IntentConcept {
  readonly id: string;
  readonly weight: number;
  readonly core: boolean;
  /** Named by a general word only: what it is about may stand in `Content.subjects`. */
  readonly isGeneral: boolean;
  readonly span: Span | null;
}

/** What a line says, whoever wrote it. */
export interface Content {
  readonly concepts: readonly IntentConcept[];
  readonly stems: ReadonlyMap<string, Span>;
  /** What its general words ("lessons", "repair") are about. */
  readonly subjects: readonly Subject[];
  readonly excludes: { readonly concepts: readonly string[]; readonly stems: readonly string[] };
  /** Countries and languages it names. They tell alike requests apart and are no request themselves. */
  readonly places: readonly string[];
  /** Whether it says what it is about, beside a form of work or learning. */
  readonly namesSubject: boolean;
  /** Whether it offers to bring people together rather than to do the work. */
  readonly introduces: boolean;
  /** Whether it speaks of somebody who still learns. */
  readonly isLearner: boolean;
}

const MOST_CONCEPTS = 12;
const MOST_STEMS = 40;

/** With nothing more telling in the line, a post is a post, and a field of business is what the line is about. */
const WEIGHT_ALONE: ReadonlyMap<string, number> = new Map([
  ['employer', 0.75],
  ['employee', 0.75],
]);

const isPlace = (id: string): boolean => conceptById(id)?.area === 'place';

function conceptsFor(analysis: Analysis, implied?: string): IntentConcept[] {
  const mentions = analysis.concepts.filter(({ id }) => !isPlace(id));
  const concepts = mentions.map((mention): IntentConcept => {
    const weight = conceptWeight(mention.id) * mention.weight;
    const { id, isGeneral } = mention;
    return { id, weight, core: weight >= CORE_WEIGHT, isGeneral, span: mention.spans[0] ?? null };
  });
  if (implied !== undefined && !concepts.some((concept) => concept.id === implied)) {
    concepts.push({ id: implied, weight: 0.8, core: true, isGeneral: false, span: null });
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

/** What is left of the general concept beside the special one: somebody general is not wrong. */
const ABSORBED = 0.4;

/** "A lawyer for employment law" asks for the special one: it takes the weight of the general one it belongs to. */
function specialised(concepts: readonly IntentConcept[]): IntentConcept[] {
  const absorbed = new Set<string>();
  const lifted = concepts.map((concept) => {
    const general = concepts.filter(({ id }) => conceptById(concept.id)?.broader.includes(id));
    for (const { id } of general) absorbed.add(id);
    const weight = Math.max(concept.weight, ...general.map((wide) => wide.weight));
    return { ...concept, weight, core: weight >= CORE_WEIGHT };
  });
  return lifted.map((concept) =>
    absorbed.has(concept.id) ? { ...concept, weight: concept.weight * ABSORBED, core: false } : concept,
  );
}

/** Forms of work and learning. What the work is about says more: an internship in law is not one in a kitchen. */
export const FORMS: ReadonlySet<string> = new Set([
  'internship',
  'apprentices',
  'student-job',
  'phd-position',
  'thesis-topic',
  'freelancer',
  'volunteer',
  'helping-hands',
]);
const LEARNERS: ReadonlySet<string> = new Set(['student', 'internship', 'apprentices', 'student-job']);
const INTRODUCES =
  /\b(?:introduc\w*|put you in touch|connect(?:ing)? you|contacts? (?:to|at|in|with)|who knows whom|vermittle|bringe? \S+ zusammen|kontakte? (?:zu|in))\b/i;

/** What was made of a reading, for as long as an analyser remembers the reading. */
const contents = new WeakMap<Analysis, Map<string | undefined, Content>>();

/** What a line says. `implied` is a concept that the pin's kind names where the words do not. */
export function contentOf(text: string, analyser: Analyser, implied?: string): Content {
  const analysis = analyser.analyse(text);
  let byKind = contents.get(analysis);
  if (!byKind) {
    byKind = new Map();
    contents.set(analysis, byKind);
  }
  let content = byKind.get(implied);
  if (!content) {
    const concepts = conceptsFor(analysis, implied);
    content = {
      concepts,
      namesSubject: analysis.stems.length > 0 || concepts.some(({ id, core }) => core && !FORMS.has(id)),
      stems: new Map(analysis.stems.slice(0, MOST_STEMS).map(({ stem, span }) => [stem, span])),
      subjects: analysis.subjects,
      excludes: analysis.negations,
      introduces: INTRODUCES.test(text),
      isLearner: concepts.some(({ id }) => LEARNERS.has(id)),
      places: analysis.concepts.filter(({ id }) => isPlace(id)).map(({ id }) => id),
    };
    byKind.set(implied, content);
  }
  return content;
}
