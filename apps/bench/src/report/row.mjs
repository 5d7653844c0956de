/**
 * @typedef {object} Row one measured figure; its unit stands in its name
 * @property {string} name
 * @property {number | null} baseline the same kind of work without the product, on the same machine in the same run
 * @property {number | null} measured null: could not be measured, which misses its gate
 * @property {number | null} ratio measured / baseline
 * @property {number | null} gate null: informs only
 * @property {boolean | null} pass null: no gate
 */

/**
 * A row whose figure should stay at or below the gate.
 * @param {string} name
 * @param {{ measured: number | null, baseline?: number | null, gate?: number | null }} figures
 * @returns {Row}
 */
export function atMost(name, { measured, baseline = null, gate = null }) {
  const pass = gate === null ? null : measured !== null && measured <= gate;
  return { ...figuresOf(name, measured, baseline), gate, pass };
}

/**
 * A row whose figure should reach the gate.
 * @param {string} name
 * @param {{ measured: number | null, baseline?: number | null, gate?: number | null }} figures
 * @returns {Row}
 */
export function atLeast(name, { measured, baseline = null, gate = null }) {
  const pass = gate === null ? null : measured !== null && measured >= gate;
  return { ...figuresOf(name, measured, baseline), gate, pass };
}

/**
 * @param {string} name
 * @param {number | null} measured
 * @param {number | null} baseline
 */
function figuresOf(name, measured, baseline) {
  const ratio = measured === null || !baseline ? null : rounded(measured / baseline);
  return { name, baseline: rounded(baseline), measured: rounded(measured), ratio };
}

/**
 * Four digits say all that one run can know. What is infinite was never reached and has no figure.
 * @param {number | null} value
 */
function rounded(value) {
  return value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(4));
}
