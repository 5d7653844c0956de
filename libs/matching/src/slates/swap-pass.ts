import type { Slates } from './slates.js';

/**
 * One pass over all pairs without a card, best first: a pair takes the place of the weakest cards of its two people when
 * it is worth more than both together. Whoever loses a card by it takes their best free candidate, and nobody is left
 * without a card.
 */
export function swapPass(slates: Slates, value: ArrayLike<number>): void {
  const { graph } = slates;
  const order = Array.from({ length: graph.edges }, (_, edge) => edge).filter((edge) => !slates.has(edge));
  order.sort((x, y) => (value[y] as number) - (value[x] as number) || x - y);
  for (const edge of order) {
    // Somebody who lost a card may have taken this one in the meantime.
    if (slates.has(edge)) continue;
    const ends = [graph.ones[edge] as number, graph.others[edge] as number];
    const leaving: number[] = [];
    let cost = 0;
    for (const person of ends) {
      if (!slates.isFull(person)) continue;
      const weakest = slates.weakestOf(person, value, (card) => slates.canSpare(card, person));
      if (weakest < 0) {
        cost = Infinity;
        break;
      }
      leaving.push(weakest);
      cost += value[weakest] as number;
    }
    // Two cards of one and the same third person could leave them without any.
    const losers = leaving.map((card, at) =>
      graph.partnerOf(card, ends.filter((end) => slates.isFull(end))[at] as number),
    );
    const bothFromOne =
      losers.length === 2 && losers[0] === losers[1] && slates.loadOf(losers[0] as number) < 3;
    if (bothFromOne || cost >= (value[edge] as number)) continue;
    for (const card of leaving) slates.drop(card);
    slates.add(edge);
    for (const person of losers) takeBestFree(slates, value, person);
  }
}

/** Gives a person the card of highest value among those whose two people have room; says whether there was one. */
export function takeBestFree(
  slates: Slates,
  value: ArrayLike<number>,
  person: number,
  mayCome: (edge: number) => boolean = () => true,
): boolean {
  let best = -1;
  for (const edge of slates.graph.edgesOf[person] as number[]) {
    if (!slates.fits(edge) || !mayCome(edge)) continue;
    const isBetter = best < 0 || (value[edge] as number) > (value[best] as number);
    if (isBetter) best = edge;
  }
  if (best >= 0) slates.add(best);
  return best >= 0;
}
