import { listsToImport, PEOPLE } from '../import/lists.mjs';
import { plainInsertSeconds } from '../import/plain-insert.mjs';
import { importList } from '../import/product-import.mjs';
import { liveEvent, signInOwner } from '../product/callers.mjs';
import { withApi } from '../product/running-api.mjs';
import { percentile } from '../report/percentile.mjs';
import { atLeast, atMost } from '../report/row.mjs';

/** Each list goes into this many fresh events; the slowest counts. */
const ROUNDS = 3;
const APPLY_GATE_SECONDS = 10;

/**
 * Imports lists of 1,162 people into the real product, and the same cells into a plain table of the same database.
 * @param {(line: string) => void} say
 */
export function measureImport(say) {
  return withApi(async (api) => {
    const owner = await signInOwner(api);
    const rows = [];
    for (const list of listsToImport()) {
      const rounds = [];
      for (let round = 0; round < ROUNDS; round++) {
        const plainSeconds = await plainInsertSeconds(api.databaseUrl, list.bytes);
        const { eventId } = await liveEvent(owner);
        const done = await importList(owner, eventId, list);
        if (done.rows !== PEOPLE)
          throw new Error(`The list ${list.name} gave ${done.rows} people instead of ${PEOPLE}.`);
        say(
          `${list.name}: applied in ${done.applySeconds.toFixed(2)} s, plain insert ${plainSeconds.toFixed(2)} s`,
        );
        rounds.push({ ...done, plainSeconds });
      }
      rows.push(...rowsOf(list.name, rounds));
    }
    return rows;
  });
}

/**
 * The gate is asked of the slowest round; what the product costs on top of the database is told by the middle one.
 * @param {string} name of the list
 * @param {readonly { uploadSeconds: number, applySeconds: number, plainSeconds: number }[]} rounds
 */
function rowsOf(name, rounds) {
  const uploads = rounds.map(({ uploadSeconds }) => uploadSeconds);
  const applies = rounds.map(({ applySeconds }) => applySeconds);
  const plain = rounds.map(({ plainSeconds }) => plainSeconds);
  const what = `${name} list of ${PEOPLE}`;
  return [
    atMost(`${what}: upload with dry run, slowest (s)`, { measured: Math.max(...uploads) }),
    atMost(`${what}: apply, slowest (s)`, {
      measured: Math.max(...applies),
      baseline: Math.max(...plain),
      gate: APPLY_GATE_SECONDS,
    }),
    atLeast(`${what}: apply, median (rows/s)`, {
      measured: rowsPerSecond(applies),
      baseline: rowsPerSecond(plain),
    }),
  ];
}

/** @param {readonly number[]} seconds of the rounds */
function rowsPerSecond(seconds) {
  const middle = percentile(seconds, 0.5);
  return middle === null ? null : PEOPLE / middle;
}
