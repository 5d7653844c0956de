import type { Weights } from './weights-of-pairs.js';

const SWEEPS = 10;

/**
 * What it takes to get somebody as a partner: half of what a pair must be worth to be among the best that everybody can
 * have in so many rounds (dual prices of the b-matching, by damped coordinate descent). Whom all want is dear, so that
 * weight less price says whom somebody has a chance to get.
 */
export function pricesOf(size: number, { start, others, weight }: Weights, rounds: number): Float64Array {
  const prices = new Float64Array(size);
  const best = new Float64Array(Math.max(1, rounds) + 1);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let person = 0; person < size; person++) {
      best.fill(0);
      for (let at = start[person]!; at < start[person + 1]!; at++) {
        const left = weight[at]! - prices[others[at]!]!;
        let place = best.length - 1;
        if (left <= best[place]!) continue;
        for (; place > 0 && best[place - 1]! < left; place--) best[place] = best[place - 1]!;
        best[place] = left;
      }
      const wanted = (best[best.length - 1]! + best[best.length - 2]!) / 2;
      prices[person] = (prices[person]! + wanted) / 2;
    }
  }
  return prices;
}
