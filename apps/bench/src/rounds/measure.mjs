/**
 * Processor time counts the work itself, however much of the machine others take; it includes what several threads do
 * at once to collect garbage.
 * @template T
 * @param {() => T} work
 * @returns {{ result: T, seconds: number, processor: number }} both in seconds
 */
export function timed(work) {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
}
