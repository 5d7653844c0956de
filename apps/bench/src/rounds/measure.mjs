/**
 * @template T
 * @param {() => T} work
 * @returns {{ result: T, seconds: number }}
 */
export function timed(work) {
  const start = performance.now();
  const result = work();
  return { result, seconds: (performance.now() - start) / 1000 };
}

/** @param {readonly number[]} values at least one */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
