import { parseArgs } from 'node:util';
import { BENCHES } from './benches/index.mjs';
import { describeMachine } from './report/machine.mjs';
import { toMarkdown } from './report/table.mjs';
import { writeResults } from './report/results.mjs';

const { positionals: names, values } = parseArgs({
  allowPositionals: true,
  options: { phones: { type: 'string' } },
});
const settings = values.phones === undefined ? {} : { phones: Number(values.phones) };
const isUsable = settings.phones === undefined || (Number.isInteger(settings.phones) && settings.phones > 0);
const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));

if (names.length === 0 || unknown.length > 0 || !isUsable) {
  if (!isUsable) console.error('--phones takes a whole number above 0.');
  if (unknown.length > 0) console.error(`There is no benchmark ${unknown.join(', ')}.`);
  console.error(
    `Usage: npm run bench -- NAME… [--phones N]\nNAME is one of: ${Object.keys(BENCHES).join(', ')}`,
  );
  process.exitCode = 2;
} else {
  for (const name of names) await measure(name);
}

/**
 * Runs one benchmark, prints its table and keeps its rows. A gate that is missed makes the command fail, but the other
 * benchmarks still run.
 * @param {string} name
 */
async function measure(name) {
  console.log(`\n## ${name}\n`);
  try {
    const before = describeMachine();
    const rows = await BENCHES[name]((line) => console.log(`  ${line}`), settings);
    const file = writeResults(name, rows);
    console.log(`\n${before}\n\n${toMarkdown(rows)}\n\nWritten to ${file}.`);
    const missed = rows.filter(({ pass }) => pass === false);
    if (missed.length > 0) {
      console.error(`Missed: ${missed.map((row) => row.name).join('; ')}.`);
      process.exitCode = 1;
    }
  } catch (error) {
    console.error(`The benchmark ${name} broke off: ${error instanceof Error ? error.stack : String(error)}`);
    process.exitCode = 1;
  }
}
