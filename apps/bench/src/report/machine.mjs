import { availableParallelism, loadavg } from 'node:os';

/** What a reader must know of the computer to read the figures; the load shows whether it was busy with other things. */
export function describeMachine() {
  const day = new Date().toISOString().slice(0, 10);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${day}, ${process.platform} ${process.arch}, ${availableParallelism()} cores, Node ${process.versions.node}, load average ${load} before the run`;
}
