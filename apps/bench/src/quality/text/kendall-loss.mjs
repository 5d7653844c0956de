/**
 * @typedef {{ reviewer: string, lost: number, most: number }} Loss of one reviewer
 */

/**
 * The weighted Kendall loss of the gold standard: each two papers of a reviewer that stand the wrong way round cost the
 * difference of the reviewer’s own figures, equals half of it.
 * @param {Map<string, Map<string, number>>} expertise reviewer → paper → figure
 * @param {(reviewer: string, paper: string) => number | null} score null: this paper is not measured
 * @returns {Loss[]}
 */
export function kendallLosses(expertise, score) {
  return [...expertise].map(([reviewer, papers]) => {
    const judged = [...papers].flatMap(([paper, figure]) => {
      const value = score(reviewer, paper);
      return value === null ? [] : [{ figure, value }];
    });
    let lost = 0;
    let most = 0;
    judged.forEach((one, at) => {
      for (const other of judged.slice(at + 1)) {
        const difference = one.figure - other.figure;
        const agreement = (one.value - other.value) * difference;
        most += Math.abs(difference);
        if (agreement < 0) lost += Math.abs(difference);
        else if (agreement === 0) lost += Math.abs(difference) / 2;
      }
    });
    return { reviewer, lost, most };
  });
}

/** @param {Loss[]} losses */
export const lossOf = (losses) =>
  losses.reduce((sum, { lost }) => sum + lost, 0) / losses.reduce((sum, { most }) => sum + most, 0);
