import type { Slates } from './slates.js';

/** A slate this long should hold one card that leads out of one’s own circle. */
const LONG_SLATE = 3;

/**
 * Gives those whose cards are all with people of their own group one with somebody of another: into free room, or in
 * place of their weakest card, if its other end keeps one. Unknown groups (below 0) count as neither.
 *
 * @returns the cards that lead across
 */
export function buildBridges(
  slates: Slates,
  value: ArrayLike<number>,
  groups: ArrayLike<number>,
): Set<number> {
  const { graph } = slates;
  const isBridge = (edge: number): boolean => {
    const one = groups[graph.ones[edge] as number] ?? -1;
    const other = groups[graph.others[edge] as number] ?? -1;
    return one >= 0 && other >= 0 && one !== other;
  };
  const built = new Set<number>();
  for (let person = 0; person < graph.size; person++) {
    const cards = slates.cardsOf(person);
    if (cards.length < LONG_SLATE || cards.some(isBridge)) continue;
    let best = -1;
    for (const edge of graph.edgesOf[person] as number[]) {
      if (!isBridge(edge) || slates.isFull(graph.partnerOf(edge, person))) continue;
      if (best < 0 || (value[edge] as number) > (value[best] as number)) best = edge;
    }
    if (best < 0) continue;
    if (slates.isFull(person)) {
      const weakest = slates.weakestOf(person, value, (card) => slates.canSpare(card, person));
      if (weakest < 0) continue;
      slates.drop(weakest);
    }
    slates.add(best);
    built.add(best);
  }
  return built;
}
