import { runAlone } from '../matching/child.mjs';
import { atLeast, atMost } from '../report/row.mjs';

const SIZE = 10_000;
const CAPACITY = 5;
const GINI = 0.15;
const SHARE_OF_BOUND = 0.94;

/**
 * Plans slates for a whole room and looks at who gets what, beside what lists without capacity would do.
 * @param {(line: string) => void} say
 */
export async function measureSlates(say) {
  const rows = [];
  for (const workload of ['sparse', 'dense']) {
    const told = await runAlone('slates-process.mjs', workload, SIZE, CAPACITY);
    const { oneSided } = told;
    const name = `${workload}, ${SIZE.toLocaleString('en-GB')}`;
    say(`${name}: ${told.cards} cards chosen from ${told.pairs} pairs.`);
    rows.push(
      atLeast(`${name}: share of people with a card`, {
        measured: told.covered,
        baseline: oneSided.covered,
        gate: 1,
      }),
      atMost(`${name}: Gini of exposure`, { measured: told.gini, baseline: oneSided.gini, gate: GINI }),
      atMost(`${name}: most cards of one person`, {
        measured: told.most,
        baseline: oneSided.most,
        gate: CAPACITY,
      }),
      atLeast(`${name}: share of the upper bound`, { measured: told.shareOfBound, gate: SHARE_OF_BOUND }),
      atMost(`${name}: planning (s of processor)`, { measured: told.milliseconds / 1000 }),
    );
  }
  return rows;
}
