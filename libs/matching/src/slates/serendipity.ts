import { seededRandom } from '@commonground/kernel';
import type { Slates } from './slates.js';

/** Chance meetings on purpose. */
export interface Serendipity {
  /** Share of the cards that chance deals, 0 to 1. */
  readonly share: number;
  readonly seed: number;
  /** Whether these two could be brought together at all. */
  readonly feasible: (one: number, other: number) => boolean;
}

/** Tries per card before chance gives up: in a room where hardly anybody may meet, it would look forever. */
const TRIES = 64;
/** Less than what anybody fitting is worth. */
export const CHANCE_WEIGHT = 1e-3;

/** Deals `count` cards to people drawn by chance, whose pairs may be worth anything; gives the edges. */
export function dealByChance(slates: Slates, count: number, { seed, feasible }: Serendipity): Set<number> {
  const { graph } = slates;
  const random = seededRandom(seed);
  const dealt = new Set<number>();
  const open = Array.from({ length: graph.size }, (_, person) => person).filter((one) => !slates.isFull(one));
  for (let tries = count * TRIES; tries > 0 && dealt.size < count && open.length > 1; tries--) {
    const first = Math.floor(random() * open.length);
    const one = open[first] as number;
    const other = open[Math.floor(random() * open.length)] as number;
    if (slates.isFull(one)) {
      open[first] = open.at(-1) as number;
      open.pop();
      continue;
    }
    if (one === other || slates.isFull(other) || !feasible(one, other)) continue;
    let edge = graph.find(one, other);
    if (edge >= 0 && slates.has(edge)) continue;
    if (edge < 0) edge = graph.add(one, other, CHANCE_WEIGHT);
    slates.add(edge);
    dealt.add(edge);
  }
  return dealt;
}
