/**
 * How long some work takes: on the clock, and of the processor. The work has one thread, so on a machine that does
 * nothing else both are the same; beside other programs only the second says something about the work.
 * @template T
 * @param {() => T} work
 * @returns {{ result: T, clock: number, processor: number }} milliseconds
 */
export function timed(work) {
  const used = process.cpuUsage();
  const start = performance.now();
  const result = work();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  return { result, clock, processor: (user + system) / 1000 };
}
