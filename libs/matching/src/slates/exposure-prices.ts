import type { PairGraph } from './pair-graph.js';

/** How sharply prices follow scores: smaller lets scores decide, larger spreads attention. */
export const TEMPERATURE = 0.05;
const ROUNDS = 30;
const SETTLED = 1e-3;
/** Keeps sums finite where weights are far above 1. */
const HIGHEST = 60;

/**
 * What a card with each person costs, as logarithms: low for those whom many want. Symmetric iterative proportional
 * fitting on the graph: with these prices everybody’s expected number of cards stays within their capacity.
 * (Tomita and others 2023, transferable utility with one price for each person.)
 */
export function exposurePrices(
  { size, ones, others, weights }: PairGraph,
  capacity: ArrayLike<number>,
  temperature = TEMPERATURE,
): Float64Array {
  const kernel = Float64Array.from(weights, (weight) => Math.exp(Math.min(weight / temperature, HIGHEST)));
  const price = new Float64Array(size).fill(1);
  const wanted = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    wanted.fill(0);
    for (let edge = 0; edge < kernel.length; edge++) {
      const one = ones[edge] as number;
      const other = others[edge] as number;
      wanted[one] = (wanted[one] as number) + (kernel[edge] as number) * (price[other] as number);
      wanted[other] = (wanted[other] as number) + (kernel[edge] as number) * (price[one] as number);
    }
    let moved = 0;
    for (let person = 0; person < size; person++) {
      const half = (wanted[person] as number) / 2;
      const room = Math.max(capacity[person] ?? 0, 1e-9);
      const next = room / (Math.sqrt(room + half * half) + half);
      // The step between old and new in logarithms: without it the two sides of a market swing.
      const damped = Math.sqrt(next * (price[person] as number));
      moved = Math.max(moved, Math.abs(Math.log(damped / (price[person] as number))));
      price[person] = damped;
    }
    if (moved < SETTLED) break;
  }
  return price.map(Math.log);
}

/** What each pair is worth at these prices: its weight, less half of what both cost. */
export function pricedWeights(
  { ones, others, weights }: PairGraph,
  prices: Float64Array,
  temperature = TEMPERATURE,
): Float64Array {
  return Float64Array.from(weights, (weight, edge) => {
    const both = (prices[ones[edge] as number] as number) + (prices[others[edge] as number] as number);
    return weight + 0.5 * temperature * both;
  });
}
