import { LAST_LETTER, letterOf, numberOfLetter } from '@commonground/kernel';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DIALECT_LAYOUTS } from '../testing/dialect-layouts.js';
import { recogniseDialect } from '../dialects/recognise-dialect.js';
import { readTable } from '../table/read-table.js';
import { applyPlan } from '../testing/apply-plan.js';
import { csvText } from '../text/csv-of.js';
import type { ExistingAttendee, ImportPlan } from './import-plan.js';
import { planImport } from './plan-import.js';
import { reportCsv } from './report-csv.js';

const anyLetter = fc.nat(LAST_LETTER).map(letterOf, numberOfLetter);

/** Few values, so that ids, addresses and names meet in every way. */
const cells = {
  id: fc.constantFrom('', '1', '2', '3'),
  email: fc.constantFrom('', 'a@example.org', 'A@Example.org', 'b@example.org', 'c@example.org', 'broken@'),
  name: fc.constantFrom('', 'Ada', 'ada', 'Bob', 'Cy', 'Sample, Bob'),
  ticket: fc.constantFrom('', 'VIP', 'Standard'),
  status: fc.constantFrom('approved', 'Attending', 'ACTIVE', 'declined', ''),
};
const row = fc.record(cells);
const existing = fc
  .array(
    fc.record({
      externalId: cells.id,
      email: fc.constantFrom('', 'a@example.org', 'b@example.org'),
      name: cells.name,
      ticket: cells.ticket,
    }),
    { maxLength: 4 },
  )
  .map((people) =>
    people.map((person, at): ExistingAttendee => ({
      id: `e${at}`,
      ...Object.fromEntries(Object.entries(person).filter(([, value]) => value !== '')),
    })),
  );

function plan(text: string, people: readonly ExistingAttendee[]): ImportPlan | undefined {
  const read = readTable(new TextEncoder().encode(text));
  if (!read.ok) return undefined;
  const { mapping, dialect } = recogniseDialect(read.value);
  const result = planImport(read.value, mapping, dialect, people);
  reportCsv(result, read.value);
  return result;
}

describe('planImport, for any list', () => {
  it.each(Object.entries(DIALECT_LAYOUTS))('%s: applied once, planning again writes nothing', (_, layout) => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), existing, (rows, people) => {
        const text = csvText([layout.header, ...rows.map(layout.cells)], {});
        const first = plan(text, people);
        if (first === undefined) return;
        const again = plan(text, applyPlan(first, people));
        const pairs = first.rows.map((row, at) => [row, again?.rows[at]] as const);
        for (const [row, later] of pairs) {
          if (row.action === 'skip') expect(later).toEqual(row);
          // What stood in the way of a row may be gone, but then the row changes somebody who is there.
          else if (row.action === 'error') expect(later?.action).not.toBe('create');
          else expect(later?.action).toBe('unchanged');
        }
        const targets = first.rows.flatMap(({ attendeeId }) => attendeeId ?? []);
        expect(new Set(targets).size).toBe(targets.length);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      'name',
      'email',
      'api_id',
      'approval_status',
      ',',
      ';',
      '"',
      '\n',
      'a@b.co',
      'linkedin.com/in/%',
      'x',
      '=1',
      '\t',
      'ü',
      'https://',
      'yes',
      '\u202e',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: anyLetter }),
          fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join('')),
        ),
        (text) => {
          plan(text, []);
          plan(`name,email,linkedin,website,bio,language\n${text}`, []);
        },
      ),
      { numRuns: 300 },
    );
  });
});
