/**
 * @typedef {import('./dates.mjs').Dates} Dates
 * @typedef {{ names: string[], features: Float64Array }} Features one row for each decision
 */

/**
 * What a model may go by before anybody met: both profiles, and how they lie to each other. An answer that is missing
 * counts as the mean. No decision goes in, so that events whose decisions are kept back may take part in the means.
 * @param {Dates} dates
 * @returns {Features}
 */
export function featuresOf(dates) {
  const { profiles, from, to } = dates;
  const shares = profiles.map(({ wants }) => shareOf(wants));
  const interests = standardised(profiles.map((profile) => profile.interests));
  const wants = standardised(shares);
  const gives = standardised(profiles.map((profile) => profile.gives));
  const habits = standardised(profiles.map((profile) => profile.habits));
  const own = profiles.map((_, at) => [interests, wants, gives, habits].flatMap((rows) => rows[at] ?? []));

  const rows = from.map((u, at) => {
    const v = to[at] ?? -1;
    const row = (/** @type {number[][]} */ values, /** @type {number} */ person) => values[person] ?? [];
    const gap = (/** @type {number[][]} */ values) =>
      row(values, u).map((value, index) => -Math.abs(value - (row(values, v)[index] ?? 0)));
    return {
      own: row(own, u),
      other: row(own, v),
      'shared interests': [
        cosine(row(interests, u), row(interests, v)),
        cosine(centred(row(interests, u)), centred(row(interests, v))),
      ],
      'same group': sameGroups(dates, u, v),
      'stated fit': [statedFit(dates, u, v)],
      'wanted and given': row(gives, v).map((value, index) => (row(wants, u)[index] ?? 0) * value),
      'difference in wants': gap(wants),
      'difference in gives': gap(gives),
      'difference in habits': gap(habits),
    };
  });
  // The names are of no use but one: the learner refuses what must not be learnt from by its name.
  const names = Object.entries(rows[0] ?? {}).flatMap(([block, values]) =>
    values.map((_, index) => `${block} ${index}`),
  );
  return { names, features: Float64Array.from(rows.flatMap((row) => Object.values(row).flat())) };
}

/**
 * How well `v` gives what `u` says to want: each quality by its weight. What `u` gives to shared interests is left out.
 * @param {Dates} dates
 * @param {number} u
 * @param {number} v
 * @returns {number} 0 to 1
 */
export function statedFit({ profiles }, u, v) {
  const wants = shareOf(profiles[u]?.wants ?? []);
  const gives = profiles[v]?.gives ?? [];
  return gives.reduce((sum, value, at) => sum + (wants[at] ?? 0) * ((value ?? MIDDLING) / 10), 0);
}

/**
 * How alike the interests of two are, −1 to 1, for each decision.
 * @param {Dates} dates
 */
export function likenessOf({ profiles, from, to }) {
  const interests = standardised(profiles.map((profile) => profile.interests));
  return from.map((u, at) => cosine(interests[u] ?? [], interests[to[at] ?? -1] ?? []));
}

/**
 * The score of the engine with its weights set by hand (docs/matching.md): what u looks for and v offers, shared
 * interests, the same goal, the same field.
 * @param {Dates} dates
 * @returns {number[]} 0 to 1, one for each decision
 */
export function handSetFit(dates) {
  const likeness = likenessOf(dates);
  return dates.from.map((u, at) => {
    const v = dates.to[at] ?? -1;
    const wants = shareOf(dates.profiles[u]?.wants ?? []);
    const alike = (1 + (likeness[at] ?? 0)) / 2;
    const complement = statedFit(dates, u, v) + (wants[(dates.profiles[v]?.gives ?? []).length] ?? 0) * alike;
    const same = sameGroups(dates, u, v);
    return (0.45 * complement + 0.25 * alike + 0.1 * (same.at(-1) ?? 0) + 0.05 * (same[0] ?? 0)) / 0.85;
  });
}

/** Who did not rate themselves is taken to be somewhat above the middle, as most people do. */
const MIDDLING = 7.5;

/**
 * @param {Dates} dates
 * @param {number} u
 * @param {number} v
 */
function sameGroups({ profiles }, u, v) {
  const theirs = profiles[v]?.groups ?? [];
  return (profiles[u]?.groups ?? []).map((group, at) => (group !== null && group === theirs[at] ? 1 : 0));
}

/**
 * Weights as shares of their sum; an unanswered one is missing, all are if there is no answer.
 * @param {(number | null)[]} weights
 */
function shareOf(weights) {
  const sum = weights.reduce((/** @type {number} */ total, weight) => total + (weight ?? 0), 0);
  return weights.map((weight) => (weight === null || sum === 0 ? null : weight / sum));
}

/**
 * Each column centred and divided by its spread, what is missing as 0.
 * @param {(number | null)[][]} rows
 * @returns {number[][]}
 */
function standardised(rows) {
  const columns = (rows[0] ?? []).map((_, column) => {
    const known = rows.flatMap((row) => row[column] ?? []);
    const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
    const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean, spread: Math.sqrt(squares / Math.max(1, known.length)) || 1 };
  });
  return rows.map((row) =>
    columns.map(({ mean, spread }, column) => ((row[column] ?? mean) - mean) / spread),
  );
}

/** @param {number[]} values */
function centred(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return values.map((value) => value - mean);
}

/**
 * @param {number[]} one
 * @param {number[]} other
 */
function cosine(one, other) {
  const dot = (/** @type {number[]} */ x, /** @type {number[]} */ y) =>
    x.reduce((sum, value, at) => sum + value * (y[at] ?? 0), 0);
  return dot(one, other) / (Math.sqrt(dot(one, one) * dot(other, other)) || 1);
}
