import { placeOf } from './profile-classes.js';

/** Somebody on a list. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
}

/** Whether somebody may be listed. Asked only about those whose turn it is. */
export type MayPair = (id: string) => boolean;

/** People of one score: ascending ids. */
export interface ScoredClass {
  readonly score: number;
  readonly members: readonly string[];
}

interface Deal {
  readonly count: number;
  readonly mayPair?: MayPair;
  readonly behind?: string;
}

/**
 * The first `count` people who may be paired, by score; equals by id, beginning behind `behind` and then round from the
 * smallest. Sorts no further than it has to.
 */
export function deal(classes: ScoredClass[], { count, mayPair = () => true, behind = '' }: Deal): Ranked[] {
  const ranked: Ranked[] = [];
  let rest = classes.filter(({ score }) => score > 0);
  while (ranked.length < count && rest.length > 0) {
    const border = scoreAtRank(rest, Math.max(2 * (count - ranked.length), 16));
    const next = rest.filter(({ score }) => score >= border).sort((x, y) => y.score - x.score);
    rest = rest.filter(({ score }) => score < border);
    for (let from = 0; from < next.length && ranked.length < count;) {
      const score = next[from]?.score as number;
      let to = from;
      while (next[to]?.score === score) to++;
      const equals = next
        .slice(from, to)
        .flatMap(({ members }) => firstOf(members, count - ranked.length, mayPair, behind));
      if (to - from > 1) equals.sort((x, y) => compareBehind(x, y, behind));
      for (const id of equals.slice(0, count - ranked.length)) ranked.push({ id, score });
      from = to;
    }
  }
  return ranked;
}

/** The score of the last of the best `rank`, or the lowest one. */
function scoreAtRank(classes: readonly ScoredClass[], rank: number): number {
  if (classes.length <= rank) return -Infinity;
  const best = new Float64Array(rank).fill(-Infinity);
  for (const { score } of classes) {
    if (score <= (best[rank - 1] as number)) continue;
    let at = rank - 1;
    while (at > 0 && (best[at - 1] as number) < score) {
      best[at] = best[at - 1] as number;
      at--;
    }
    best[at] = score;
  }
  return best[rank - 1] as number;
}

function firstOf(ids: readonly string[], count: number, mayPair: MayPair, behind: string): string[] {
  const first = behind === '' ? 0 : placeOf(ids, behind);
  const found: string[] = [];
  for (let step = 0; step < ids.length && found.length < count; step++) {
    const id = ids[(first + step) % ids.length] as string;
    if (mayPair(id)) found.push(id);
  }
  return found;
}

function compareBehind(x: string, y: string, behind: string): number {
  const isXBehind = x >= behind;
  if (isXBehind !== y >= behind) return isXBehind ? -1 : 1;
  return x < y ? -1 : x > y ? 1 : 0;
}
