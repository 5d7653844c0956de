import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { scanRecords } from './scan-records.js';

describe('scanRecords', () => {
  it('keeps blank lines, empty last cells and line ends inside quotes', () => {
    expect(scanRecords('a,b,\r\n\r\n"x\ny","say ""hi""",\n', ',').records).toEqual([
      ['a', 'b', ''],
      [''],
      ['x\ny', 'say "hi"', ''],
    ]);
  });

  it('takes a quote inside plain text as a character', () => {
    expect(scanRecords('Ann "Annie" Lee,5" pipe', ',').records).toEqual([['Ann "Annie" Lee', '5" pipe']]);
  });

  it('says where a quote opens that never closes, in rows and in lines', () => {
    expect(scanRecords('a,b\n"two\nlines",1\nx,"open\nz,1\n', ',').error).toEqual({
      code: 'unclosed-quote',
      row: 3,
      line: 4,
      column: 2,
    });
  });

  it('says where text follows a closing quote', () => {
    expect(scanRecords('a,b\n1,"he said "no" twice"\n', ',').error).toEqual({
      code: 'text-after-quote',
      row: 2,
      line: 2,
      column: 2,
    });
  });

  it('reads what an independent writer wrote, and reads it like an independent reader', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'ü', ' ', '"', ',', ';', '\n', '\r', '\t', '|', '😀'),
    });
    const records = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(
        records,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        (rows, delimiter, eol) => {
          const text = stringify(rows, {
            delimiter,
            record_delimiter: eol,
            quoted: true,
            quoted_empty: true,
          });
          const scan = scanRecords(text, delimiter);
          expect(scan.records).toEqual(rows);
          expect(scan.records).toEqual(parse(text, { delimiter, record_delimiter: eol }));
        },
      ),
    );
  });
});
