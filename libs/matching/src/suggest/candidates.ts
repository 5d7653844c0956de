import { conceptById } from '../catalogue/catalogue.js';
import type { Intent } from '../score/intent.js';
import { servedBy } from '../score/similarity.js';
import type { Guest, Room } from './room.js';

/** Of a long list only this many are looked at, beginning behind the asker, so that everybody gets looked at. */
const LONGEST_WALK = 400;
/** So many candidates per person are scored exactly. */
const CANDIDATES = 16;
const WORD_WEIGHT = 0.5;
/** Sums below this cannot come to a fit worth suggesting. */
const HOPELESS = 0.3;

interface Posting {
  readonly guest: number;
  readonly weight: number;
}

type Index = Map<string, Posting[]>;

/** Finds, for one guest, the others worth scoring, without looking at every pair. */
export type CandidateFinder = (guest: number) => number[];

/** Builds inverted lists from concepts and words to the guests who give or seek them. */
export function indexRoom(room: Room): CandidateFinder {
  const gives: Index = new Map();
  const seeks: Index = new Map();
  room.guests.forEach((guest, at) => {
    for (const intent of guest.gives) post(gives, intent, at);
    for (const intent of guest.seeks) post(seeks, intent, at);
  });

  const scores = new Float64Array(room.guests.length);
  return (guest) => {
    const touched: number[] = [];
    const add = (index: Index, key: string, weight: number): void => {
      const list = index.get(key);
      if (!list) return;
      const length = Math.min(list.length, LONGEST_WALK);
      const first = list.length > LONGEST_WALK ? firstBehind(list, guest) : 0;
      for (let step = 0; step < length; step++) {
        const posting = list[(first + step) % list.length];
        if (!posting || posting.guest === guest) continue;
        const score = scores[posting.guest] ?? 0;
        if (score === 0) touched.push(posting.guest);
        scores[posting.guest] = score + weight * posting.weight;
      }
    };
    const self = room.guests[guest];
    if (self) ask(self, room, gives, seeks, add);
    const count = room.guests.length;
    // Equals are taken in the order in which they stand behind the asker, which spreads attention.
    const distance = (other: number): number => (other - guest + count) % count;
    const promising = touched.filter((other) => (scores[other] ?? 0) >= HOPELESS);
    promising.sort(
      (one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || distance(one) - distance(other),
    );
    for (const other of touched) scores[other] = 0;
    return promising.slice(0, CANDIDATES);
  };
}

function post(index: Index, intent: Intent, guest: number): void {
  const add = (key: string, weight: number): void => {
    const list = index.get(key);
    if (!list) index.set(key, [{ guest, weight }]);
    else if (list.at(-1)?.guest !== guest) list.push({ guest, weight });
  };
  for (const { id, weight } of intent.concepts) add(`c:${id}`, weight * intent.trust);
  for (const stem of intent.stems.keys()) add(`w:${stem}`, 1);
}

function ask(
  self: Guest,
  room: Room,
  gives: Index,
  seeks: Index,
  add: (index: Index, key: string, weight: number) => void,
): void {
  const askBy = (intent: Intent, index: Index): void => {
    for (const { id, weight } of intent.concepts) {
      for (const neighbour of servedBy(id)) add(index, `c:${neighbour.id}`, weight * neighbour.serves);
    }
    for (const stem of intent.stems.keys()) add(index, `w:${stem}`, WORD_WEIGHT * room.rarity(stem));
  };
  for (const intent of self.seeks) {
    askBy(intent, gives);
    const wantsFellows =
      intent.pin?.kind === 'collaborate' || intent.concepts.some(({ id }) => conceptById(id)?.together);
    if (wantsFellows) askBy(intent, seeks);
  }
  for (const intent of self.gives) askBy(intent, seeks);
}

/** The first place in an ascending list that lies behind `guest`. */
function firstBehind(list: readonly Posting[], guest: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.guest ?? 0) <= guest) low = middle + 1;
    else high = middle;
  }
  return low % list.length;
}
