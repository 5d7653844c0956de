import type { Slates } from './slates.js';

/**
 * Deals cards by value in rounds: in the first nobody gets beyond one card, in the second not beyond two, and so on,
 * so that those whom many want do not take all. Equals go by edge number.
 */
export function dealInRounds(slates: Slates, value: ArrayLike<number>, rounds: number): void {
  const { ones, others, edges } = slates.graph;
  let waiting = Array.from({ length: edges }, (_, edge) => edge).filter((edge) => slates.fits(edge));
  waiting.sort((x, y) => (value[y] as number) - (value[x] as number) || x - y);
  for (let round = 1; round <= rounds && waiting.length > 0; round++) {
    const later: number[] = [];
    for (const edge of waiting) {
      if (!slates.fits(edge)) continue;
      const busier = Math.max(slates.loadOf(ones[edge] as number), slates.loadOf(others[edge] as number));
      if (busier >= round) later.push(edge);
      else slates.add(edge);
    }
    waiting = later;
  }
}
