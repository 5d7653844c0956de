/**
 * @typedef {import('./dates.mjs').Dates} Dates
 * @typedef {ArrayLike<number>} Scores one for each decision, higher is better
 * @typedef {(at: number) => boolean} Chosen which decisions are measured
 */

/**
 * The probability that a yes stands above a no, equals counting half.
 * @param {number[]} scores
 * @param {number[]} answers 1 or 0
 * @returns {number | null} null if all answers are the same
 */
export function auc(scores, answers) {
  const order = scores.map((_, at) => at).sort((one, other) => (scores[one] ?? 0) - (scores[other] ?? 0));
  let ranks = 0;
  let positives = 0;
  for (let at = 0; at < order.length;) {
    let end = at;
    while (end + 1 < order.length && scores[order[end + 1] ?? -1] === scores[order[at] ?? -1]) end++;
    for (let index = at; index <= end; index++) {
      if (answers[order[index] ?? -1] !== 1) continue;
      ranks += (at + end) / 2 + 1;
      positives++;
    }
    at = end + 1;
  }
  const negatives = answers.length - positives;
  if (positives === 0 || negatives === 0) return null;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/**
 * @typedef {{ event: number, value: number }} Share the figure of one person
 * @callback Figure
 * @param {number[]} scores of one person’s candidates
 * @param {number[]} answers
 * @returns {number | null} null: this person says nothing
 */

/**
 * A figure for each person over their own candidates.
 * @param {Dates} dates
 * @param {Scores} scores
 * @param {number[]} answers one for each decision
 * @param {Figure} figure
 * @param {Chosen} [chosen]
 * @returns {Share[]}
 */
export function perPerson(dates, scores, answers, figure, chosen = () => true) {
  return listsOf(dates, chosen).flatMap(({ person, decisions }) => {
    const value = figure(
      decisions.map((at) => scores[at] ?? 0),
      decisions.map((at) => answers[at] ?? 0),
    );
    return value === null ? [] : [{ event: dates.events[person] ?? -1, value }];
  });
}

/** @param {Share[]} shares */
export const meanOf = (shares) => shares.reduce((sum, { value }) => sum + value, 0) / shares.length;

const DEPTH = 10;

/** @type {Figure} NDCG of the first ten */
export function ndcg(scores, answers) {
  const gain = (/** @type {number[]} */ row) =>
    row.slice(0, DEPTH).reduce((sum, answer, rank) => sum + answer / Math.log2(rank + 2), 0);
  const best = gain([...answers].sort((one, other) => other - one));
  if (best === 0) return null;
  const order = scores.map((_, at) => at).sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0));
  return gain(order.map((at) => answers[at] ?? 0)) / best;
}

/**
 * The decisions of each person who has some.
 * @param {Dates} dates
 * @param {Chosen} chosen
 * @returns {{ person: number, decisions: number[] }[]}
 */
export function listsOf({ profiles, from }, chosen) {
  /** @type {number[][]} */
  const lists = profiles.map(() => []);
  from.forEach((person, at) => {
    if (chosen(at)) lists[person]?.push(at);
  });
  return lists.flatMap((decisions, person) => (decisions.length > 0 ? [{ person, decisions }] : []));
}

/**
 * How unevenly something is spread, 0 to 1.
 * @param {number[]} values
 */
export function gini(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const sum = sorted.reduce((total, value) => total + value, 0);
  if (sum === 0) return 0;
  const weighted = sorted.reduce((total, value, at) => total + (at + 1) * value, 0);
  return (2 * weighted) / (sorted.length * sum) - (sorted.length + 1) / sorted.length;
}
