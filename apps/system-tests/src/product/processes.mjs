import { spawnSync } from 'node:child_process';

/** @typedef {{ pid: number, parent: number, group: number, command: string }} Process */

/**
 * Every process that runs. Dead ones that nobody collected are none.
 * @returns {Process[]}
 */
function allProcesses() {
  const ps = spawnSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,pgid=,stat=,args='], {
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
  if (ps.status !== 0)
    throw new Error(`ps is needed to see what is left behind: ${ps.error?.message ?? ps.stderr}`);
  return ps.stdout.split('\n').flatMap((line) => {
    const [, pid, parent, group, state, command] =
      /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    if (pid === undefined || state?.startsWith('Z')) return [];
    return [{ pid: Number(pid), parent: Number(parent), group: Number(group), command: command ?? '' }];
  });
}

/**
 * The processes of some groups, those that name a folder in their command line, and all that they have started: a database
 * has a group of its own, and where we are root its data may lie elsewhere.
 * @param {{ groups?: Iterable<number>, folder?: string }} which
 * @returns {Process[]}
 */
export function processesOf({ groups = [], folder }) {
  const all = allProcesses();
  // A tool that the tests themselves have started may name the folder as well.
  const ours = all.find(({ pid }) => pid === process.pid)?.group;
  const wanted = new Set(groups);
  for (const { group, command } of all)
    if (folder !== undefined && command.includes(folder)) wanted.add(group);
  for (let size = -1; size !== wanted.size;) {
    size = wanted.size;
    const members = new Set(
      all.filter(({ group }) => wanted.has(group) && group !== ours).map(({ pid }) => pid),
    );
    for (const { parent, group } of all) if (members.has(parent)) wanted.add(group);
  }
  return all.filter(({ group }) => wanted.has(group) && group !== ours);
}

/**
 * Sends a signal to a process group; one that is gone is no error.
 * @param {number} group
 * @param {NodeJS.Signals} signal
 */
export const signalGroup = (group, signal) => signalProcess(-group, signal);

/**
 * Sends a signal to a process; one that is gone is no error.
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
export function signalProcess(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
