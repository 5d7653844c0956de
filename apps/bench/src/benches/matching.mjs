import { runAlone } from '../matching/child.mjs';
import { atLeast, atMost } from '../report/row.mjs';

const SIZES = [
  { size: 10_000, seconds: 1, faster: 8 },
  { size: 50_000, seconds: 20, faster: 10 },
];
const JOIN_MS = 2;
const EDIT_MS = 5;
const MEMORY_MB = 400;

/**
 * Measures exact reciprocal lists: all pairs at once, one person who joins or changes, and memory, beside comparing
 * everybody with everybody.
 * @param {(line: string) => void} say
 */
export async function measureMatching(say) {
  const rows = [];
  for (const workload of ['sparse', 'dense']) {
    for (const { size, seconds, faster } of SIZES) {
      const told = await runAlone('lists-process.mjs', workload, size);
      const name = `${workload}, ${size.toLocaleString('en-GB')}`;
      say(
        `${name}: ${Math.round(told.postings)} entries walked per question, all pairs in ${Math.round(told.allPairs.clock)} ms on the clock.`,
      );
      rows.push(...listRows(name, told, seconds, faster));
      if (size === SIZES.at(-1)?.size) rows.push(...changeRows(name, told));
    }
  }
  return rows;
}

/**
 * @param {string} name
 * @param {any} told
 * @param {number} seconds
 * @param {number} faster
 */
function listRows(name, { allPairs, bruteForce, wrong }, seconds, faster) {
  return [
    atMost(`${name}: all pairs, top 10 (s of processor)`, {
      measured: allPairs.processor / 1000,
      baseline: bruteForce / 1000,
      gate: seconds,
    }),
    atLeast(`${name}: times faster than brute force`, {
      measured: bruteForce / allPairs.processor,
      gate: faster,
    }),
    atMost(`${name}: lists of 1,000 people that differ, before and after 1,200 changes`, {
      measured: wrong,
      gate: 0,
    }),
  ];
}

/**
 * @param {string} name
 * @param {any} told
 */
function changeRows(name, { joins, edits, memory }) {
  return [
    atMost(`${name}: join, p50 (ms of processor)`, { measured: joins.p50 }),
    atMost(`${name}: join, p99 (ms of processor)`, { measured: joins.p99, gate: JOIN_MS }),
    atMost(`${name}: join, p99 (ms on the clock)`, { measured: joins.clockP99 }),
    atMost(`${name}: edit, p50 (ms of processor)`, { measured: edits.p50 }),
    atMost(`${name}: edit, p99 (ms of processor)`, { measured: edits.p99, gate: EDIT_MS }),
    atMost(`${name}: edit, p99 (ms on the clock)`, { measured: edits.clockP99 }),
    atMost(`${name}: memory (MB)`, { measured: memory, gate: MEMORY_MB }),
  ];
}
