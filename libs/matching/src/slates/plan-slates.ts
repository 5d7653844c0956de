import { buildBridges } from './bridges.js';
import { coverEverybody } from './cover-everybody.js';
import { dealInRounds } from './deal-in-rounds.js';
import { exposurePrices, pricedWeights } from './exposure-prices.js';
import { PairGraph } from './pair-graph.js';
import { CHANCE_WEIGHT, dealByChance, type Serendipity } from './serendipity.js';
import { Slates } from './slates.js';
import { swapPass } from './swap-pass.js';

/** A pair of people by number, and what it is worth, above 0. */
export interface WeighedPair {
  readonly one: number;
  readonly other: number;
  readonly weight: number;
}

/** Why a pair has a card. */
export type CardReason = 'fit' | 'bridge' | 'chance' | 'fallback';

export interface Card extends WeighedPair {
  readonly reason: CardReason;
}

export interface SlateRequest {
  /** People are the numbers below this. */
  readonly size: number;
  /** Each pair once. */
  readonly pairs: readonly WeighedPair[];
  /** How many cards each may hold; 0 for those who take a day off. */
  readonly capacity: ArrayLike<number>;
  /** People below their goal, who come first. */
  readonly belowGoal?: (person: number) => boolean;
  /** Industry, company or cohort of each, for a card that leads across. */
  readonly groups?: ArrayLike<number>;
  /** For somebody with few or no pairs: whom they could be brought together with at all, most wanted first. */
  readonly fallback?: (person: number) => Iterable<number>;
  readonly serendipity?: Serendipity;
}

/** Somebody with fewer pairs than this is offered others, too. */
const FEW_PAIRS = 5;
/** How many others somebody is offered at most. */
const MOST_FALLBACKS = 8;
/** What being below the goal adds to the turn of a pair, for each of the two. */
const HEAD_START = 0.05;

/**
 * Plans slates for a whole room: chance first, if it is asked for; then by value at the price of attention, in rounds;
 * then one pass of swaps; then cards that lead across; and at last somebody for everybody who has none yet.
 * The same request gives the same cards, in the order of their numbers.
 */
export function planSlates(request: SlateRequest): Card[] {
  const { size, pairs, capacity, belowGoal = () => false, groups, serendipity } = request;
  const graph = new PairGraph(size);
  const inOrder = pairs
    .map(({ one, other, weight }) => ({ one: Math.min(one, other), other: Math.max(one, other), weight }))
    .filter(({ one, other, weight }) => one !== other && weight > 0)
    .sort((x, y) => x.one - y.one || x.other - y.other);
  for (const { one, other, weight } of inOrder) graph.add(one, other, weight);
  const fitting = graph.edges;
  addFallbacks(graph, request);
  const unfitting = graph.edges;

  const value = Array.from(pricedWeights(graph, exposurePrices(graph, capacity)), (priced, edge) => {
    const behind = [graph.ones[edge] as number, graph.others[edge] as number].filter(belowGoal).length;
    return priced + HEAD_START * behind;
  });
  const slates = new Slates(graph, capacity);
  let chance = new Set<number>();
  const rounds = Math.max(0, ...Array.from({ length: size }, (_, person) => capacity[person] ?? 0));
  if (serendipity && serendipity.share > 0) {
    const trial = new Slates(graph, capacity);
    dealInRounds(trial, value, rounds);
    chance = dealByChance(slates, Math.round(trial.count * Math.min(1, serendipity.share)), serendipity);
    while (value.length < graph.edges) value.push(-Infinity);
    if (serendipity.share < 1) fillUp(slates, value, rounds, trial.count);
  } else {
    dealInRounds(slates, value, rounds);
    swapPass(slates, value);
  }
  const bridges = groups ? buildBridges(slates, value, groups) : new Set<number>();
  coverEverybody(slates);

  const reasonOf = (edge: number): CardReason => {
    if (chance.has(edge)) return 'chance';
    if (edge >= fitting && edge < unfitting) return 'fallback';
    return bridges.has(edge) ? 'bridge' : 'fit';
  };
  return [...slates.edges]
    .map((edge) => ({
      one: graph.ones[edge] as number,
      other: graph.others[edge] as number,
      weight: graph.weightOf(edge),
      reason: reasonOf(edge),
    }))
    .sort((x, y) => x.one - y.one || x.other - y.other);
}

function addFallbacks(graph: PairGraph, { capacity, fallback }: SlateRequest): void {
  if (!fallback) return;
  for (let person = 0; person < graph.size; person++) {
    const few = (graph.edgesOf[person] as number[]).length < FEW_PAIRS && (capacity[person] ?? 0) > 0;
    if (!few) continue;
    let offered = 0;
    for (const other of fallback(person)) {
      if (offered >= MOST_FALLBACKS) break;
      if (other === person || graph.find(person, other) >= 0) continue;
      graph.add(person, other, CHANCE_WEIGHT);
      offered++;
    }
  }
}

/** Deals by value until there are `total` cards, those of chance included. */
function fillUp(slates: Slates, value: readonly number[], rounds: number, total: number): void {
  dealInRounds(slates, value, rounds);
  const surplus = [...slates.edges].filter((edge) => value[edge] !== -Infinity);
  surplus.sort((x, y) => (value[x] as number) - (value[y] as number) || y - x);
  for (const edge of surplus) {
    if (slates.count <= total) break;
    slates.drop(edge);
  }
}
