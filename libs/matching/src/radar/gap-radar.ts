import { type Analyser, createAnalyser } from '../analyse/analyser.js';
import { conceptLabel } from '../catalogue/catalogue.js';
import { fitOf } from '../score/fit.js';
import { type Intent, intentsOf } from '../score/intent.js';
import { type Rarity, rarityIn } from '../score/rarity.js';
import { sameSearchOf } from '../score/same-search.js';
import { servedBy } from '../score/similarity.js';
import { STRUCK_MARK } from '../strike/without-struck.js';
import type { MatchPerson } from '../suggest/model.js';
import { compareIds } from '../suggest/room.js';

/** Something that people in the room look for and that nobody in it gives. */
export interface Gap {
  /** The concept that the needs share; null where the catalogue does not know the thing. */
  readonly concept: string | null;
  /** What is missing, in the event's language; the first need's own words where there is no concept. */
  readonly label: string;
  /** Whether the label is what somebody wrote, and not a name that the catalogue has for it. */
  readonly quoted: boolean;
  readonly topicId: string;
  readonly needs: readonly { readonly personId: string; readonly pinId: string; readonly text: string }[];
}

export interface RadarSettings {
  /** From which fit on a need counts as served, 0 to 1. */
  readonly minScore: number;
  /** ISO 639-1. */
  readonly language: string;
}

/**
 * What a room lacks: needs that no offer of another person serves, gathered by what they are about; what most people
 * miss comes first. Mood, budget and reach play no part: it asks whether there is anybody at all.
 *
 * @param people everybody in the room, with their pins
 */
export function gapRadar(
  people: readonly MatchPerson[],
  { minScore, language }: RadarSettings,
  analyser: Analyser = createAnalyser(),
): Gap[] {
  const intents = people.flatMap((person) => intentsOf(person, analyser));
  const isAnswered = answersOf(intents, minScore);
  const gaps = new Map<string, Gap & { needs: Gap['needs'][number][] }>();
  for (const need of intents) {
    if (need.pin?.direction !== 'need' && !(need.pin?.direction === 'both' && need.side === 'seek')) continue;
    // Wishes without substance have no answer, and asking the room for one would be no help.
    if (need.concepts.length === 0 && need.stems.size === 0) continue;
    // Whoever wants clients is counted once, by what they sell.
    if (need.routesTo || isAnswered(need)) continue;
    const concept = need.concepts.find(({ core }) => core)?.id ?? null;
    // Whoever looks for a post or for clients misses those who seek them, not what they bring.
    const key = `${need.side} ${concept ?? [...need.stems.keys()].sort().join(' ')}`;
    const line = { personId: need.owner, pinId: need.pin.id, text: unstruck(need.text) };
    const gap = gaps.get(key);
    if (gap) gap.needs.push(line);
    else {
      const quoted = concept === null || need.side === 'give';
      const label = quoted ? line.text : conceptLabel(concept, language);
      gaps.set(key, { concept, label, quoted, topicId: need.pin.topicId, needs: [line] });
    }
  }
  const seekers = (gap: Gap): number => new Set(gap.needs.map(({ personId }) => personId)).size;
  return [...gaps.values()].sort(
    (one, other) => seekers(other) - seekers(one) || compareIds(one.label, other.label),
  );
}

/** What is left of a text, to be read by people. */
const unstruck = (text: string): string =>
  text
    .split(STRUCK_MARK)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .join(' … ');

/**
 * Tells whether anybody else answers a line: gives what it seeks, seeks what it brings, or seeks the same together with
 * others. Only lines that share a concept or a word can, so only those are read.
 */
function answersOf(intents: readonly Intent[], minScore: number): (need: Intent) => boolean {
  const rarity: Rarity = rarityIn(intents);
  const lists = new Map<string, Intent[]>();
  const post = (key: string, intent: Intent): void => {
    const list = lists.get(key);
    if (list) list.push(intent);
    else lists.set(key, [intent]);
  };
  for (const intent of intents) {
    for (const { id } of intent.concepts) {
      if (intent.side === 'give') post(`give c:${id}`, intent);
      // A wish for the wider thing is answered by whoever brings the special one.
      else for (const neighbour of servedBy(id)) post(`seek c:${neighbour.id}`, intent);
    }
    for (const stem of intent.stems.keys()) post(`${intent.side} w:${stem}`, intent);
  }
  const keysOf = (need: Intent): string[] => {
    const words = [...need.stems.keys()];
    if (need.side === 'give')
      return [...need.concepts.map(({ id }) => `seek c:${id}`), ...words.map((stem) => `seek w:${stem}`)];
    return [
      // Whoever brings the very thing is the likeliest answer; asked first, it saves asking the others.
      ...need.concepts.map(({ id }) => `give c:${id}`),
      ...need.concepts.flatMap(({ id }) => servedBy(id).map((neighbour) => `give c:${neighbour.id}`)),
      ...need.concepts.map(({ id }) => `seek c:${id}`),
      ...words.flatMap((stem) => [`give w:${stem}`, `seek w:${stem}`]),
    ];
  };
  const fits = (need: Intent, other: Intent): boolean => {
    if (need.side === 'give') return (fitOf(other, need, rarity)?.strength ?? 0) >= minScore;
    const fit = other.side === 'give' ? fitOf(need, other, rarity) : sameSearchOf(need, other);
    return (fit?.strength ?? 0) >= minScore;
  };
  return (need) => {
    const looked = new Set<Intent>();
    for (const key of keysOf(need)) {
      for (const other of lists.get(key) ?? []) {
        if (other.owner === need.owner || looked.has(other)) continue;
        looked.add(other);
        if (fits(need, other)) return true;
      }
    }
    return false;
  };
}
