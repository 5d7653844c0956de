import { coverEverybody } from '../slates/cover-everybody.js';
import { dealInRounds } from '../slates/deal-in-rounds.js';
import { exposurePrices, pricedWeights } from '../slates/exposure-prices.js';
import { PairGraph } from '../slates/pair-graph.js';
import { Slates } from '../slates/slates.js';
import type { EngineSettings } from './model.js';
import type { ScoredPair } from './pair-score.js';
import { compareIds, type Guest, mostOpen } from './room.js';

const MOST_EXPOSURE = 20;

/**
 * Picks pairs within everybody's budget of open suggestions and of meetings, by score at the price of attention, in rounds: in the first
 * nobody gets more than one open suggestion, in the second no more than two, and so on. Then whoever was left with none
 * gets one handed on, where that leaves nobody else without.
 *
 * @param cardsOf cards that somebody holds already; fewer than they may
 */
export function pickWithinBudget(
  pairs: readonly ScoredPair[],
  { maxOpenPerPerson: maxOpen, attentionPrice }: Pick<EngineSettings, 'maxOpenPerPerson' | 'attentionPrice'>,
  cardsOf: (guest: Guest) => number = ({ person }) => person.openSuggestions,
): ScoredPair[] {
  const inOrder = [...pairs].sort(
    (x, y) =>
      compareIds(x.one.person.id, y.one.person.id) || compareIds(x.other.person.id, y.other.person.id),
  );
  const numbers = new Map<string, number>();
  const guests: Guest[] = [];
  const numberOf = (guest: Guest): number => {
    const known = numbers.get(guest.person.id);
    if (known !== undefined) return known;
    numbers.set(guest.person.id, guests.length);
    return guests.push(guest) - 1;
  };
  const ends = inOrder.map(({ one, other }) => [numberOf(one), numberOf(other)] as const);
  const graph = new PairGraph(guests.length);
  inOrder.forEach((pair, at) => {
    const [one, other] = ends[at] as readonly [number, number];
    graph.add(one, other, turnOf(pair, attentionPrice));
  });
  const taken = guests.map(cardsOf);
  const most = guests.map(({ person }) => mostOpen(person, maxOpen));
  const room = taken.map((open, at) => (most[at] as number) - open);
  const value = pricedWeights(graph, exposurePrices(graph, room));
  const slates = new Slates(graph, most, taken);
  dealInRounds(slates, value, maxOpen);
  coverEverybody(slates);
  return [...slates.edges].map((edge) => inOrder[edge] as ScoredPair);
}

function turnOf({ one, other, score }: ScoredPair, attentionPrice: number): number {
  return score / (1 + attentionPrice * Math.min(MOST_EXPOSURE, one.exposure + other.exposure));
}
