import { boardOf } from './board.js';
import type { PlanQuality, RoundsInput, RoundsPlan } from './model.js';
import { draftOf } from './progress.js';
import { PairSet } from './pair-set.js';

/** How good a plan is. A pair counts once, and not at all if they had met before. */
export function planQuality(plan: RoundsPlan, input: RoundsInput): PlanQuality {
  const board = boardOf(input);
  const benefit = new Float64Array(board.size);
  const met = new Int32Array(board.size);
  const rests = new Int32Array(board.size);
  const known = new PairSet(board.size);
  for (const [a, b] of board.metBefore) known.add(a, b);
  for (const round of plan.rounds) {
    const { groups, resting } = draftOf(board, round);
    for (const person of resting) rests[person]!++;
    for (const { members } of groups) {
      members.forEach((a, at) => {
        for (const b of members.slice(at + 1)) {
          if (known.has(a, b)) continue;
          known.add(a, b);
          const weight = board.weights.of(a, b);
          benefit[a]! += weight;
          benefit[b]! += weight;
          met[a]!++;
          met[b]!++;
        }
      });
    }
  }
  const sorted = benefit.slice().sort();
  return {
    totalWeight: sum(benefit) / 2,
    perPerson: new Map(
      board.ids.map((id, at) => [id, { benefit: benefit[at]!, met: met[at]!, rests: rests[at]! }]),
    ),
    gini: giniOf(sorted),
    p5: sorted[Math.floor(0.05 * sorted.length)] ?? 0,
    repeats: plan.repeats.length,
  };
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** @param sorted ascending */
function giniOf(sorted: Float64Array): number {
  const total = sum(sorted);
  if (total === 0) return 0;
  const size = sorted.length;
  const ranked = sorted.reduce((weighted, value, at) => weighted + (2 * (at + 1) - size - 1) * value, 0);
  return ranked / (size * total);
}
