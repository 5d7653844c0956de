import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateAttendeeList } from '@commonground/interchange';
import { checkout } from '../product/checkout.mjs';

/** People in each list. */
export const PEOPLE = 1162;

/**
 * The lists to import: one that is generated from a seed, and a list of real length and biographies where BENCH_DATA
 * (left out: ../shared/data) has it.
 * @returns {{ name: string, bytes: Uint8Array }[]}
 */
export function listsToImport() {
  const generated = generateAttendeeList(1, PEOPLE, 'commonground');
  const lists = [{ name: 'generated', bytes: new TextEncoder().encode(generated) }];
  const folder = resolve(checkout, process.env['BENCH_DATA'] || join('..', 'shared', 'data'));
  const file = join(folder, 'attendees', `conference-${PEOPLE}.csv`);
  if (existsSync(file)) lists.push({ name: 'conference', bytes: new Uint8Array(readFileSync(file)) });
  return lists;
}
