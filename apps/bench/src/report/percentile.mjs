/**
 * The nearest-rank percentile: the smallest value that at least this share of all values does not exceed.
 * @param {readonly number[]} values in any order
 * @param {number} share 0 to 1
 * @returns {number | null} null without values
 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/**
 * The share of values at or below a limit.
 * @param {readonly number[]} values
 * @param {number} limit
 * @returns {number | null} null without values
 */
export function shareWithin(values, limit) {
  return values.length === 0 ? null : values.filter((value) => value <= limit).length / values.length;
}
