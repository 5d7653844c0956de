import { LAST_LETTER, letterOf, numberOfLetter } from '@commonground/kernel';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodeText } from '../testing/encode-text.js';
import { tableOf } from '../testing/read-list.js';
import type { TextEncoding } from '../text/decode-text.js';
import { readTable } from './read-table.js';
import type { Delimiter } from './table.js';

const anyLetter = fc.nat(LAST_LETTER).map(letterOf, numberOfLetter);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const errorOf = (text: string): unknown => {
  const read = readTable(bytes(text));
  return read.ok ? undefined : read.error;
};

const encodings: TextEncoding[] = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'];
const delimiters: Delimiter[] = [',', ';', '\t', '|'];

describe('readTable', () => {
  it.each(encodings.flatMap((encoding) => delimiters.map((delimiter) => [encoding, delimiter] as const)))(
    'reads %s with %j',
    (encoding, delimiter) => {
      const lines = [
        ['Vorname', 'Nachname', 'E-Mail', 'Über mich'],
        ['Jürgen', 'Weiß', 'juergen@example.org', '"Ich baue, was hält; seit 2001 | auch in Öl"'],
        ['Zoë', 'Müller', 'zoe@example.org', 'kurz'],
      ];
      const table = tableOf(encodeText(lines.map((cells) => cells.join(delimiter)).join('\r\n'), encoding));
      expect(table).toMatchObject({ encoding, delimiter, headerRow: 1, headers: lines[0] });
      expect(table.rows.map(({ row, cells }) => [row, cells[0], cells[3]])).toEqual([
        [2, 'Jürgen', 'Ich baue, was hält; seit 2001 | auch in Öl'],
        [3, 'Zoë', 'kurz'],
      ]);
    },
  );

  it('finds the header below notes and counts rows as a spreadsheet does', () => {
    const table = tableOf(
      'Notes:\n"When exporting, the email address may be missing, see help"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Example,https://www.linkedin.com/in/ada,ada@example.org,Acme,CTO,12 Mar 2024\n\nBob,Sample,,,,,13 Mar 2024\n',
    );
    expect(table.headerRow).toBe(4);
    expect(table.rows.map(({ row }) => row)).toEqual([5, 7]);
  });

  it('sees that a list without header has none', () => {
    const table = tableOf(
      'Ada,Example,Acme,CTO,+34600111222,ada@example.org\nBob,Sample,Globex,CFO,+34600111223,bob@example.org\n',
    );
    expect(table.headerRow).toBeUndefined();
    expect(table.rows).toHaveLength(2);
  });

  it('takes words above addresses as a header in an unknown language', () => {
    expect(
      tableOf('Nimi,Sähköposti\nAino Laine,aino@example.org\nEero Niemi,eero@example.org\n').headerRow,
    ).toBe(1);
  });

  it('marks rows whose cells slipped, and forgives trailing delimiters and trimmed stretches', () => {
    const table = tableOf(
      'name,email,company\nAda,ada@example.org,Acme, Ltd\nBob,bob@example.org\nCy,cy@example.org,Acme,,\n',
    );
    expect(table.rows.map(({ problem }) => problem)).toEqual(['too-many-cells', 'too-few-cells', undefined]);
    const trimmed = tableOf(
      `name,email,company\n${'Ada,ada@example.org\n'.repeat(5)}Bob,b@example.org,Acme\nCy,c@example.org,Acme\n`,
    );
    expect(trimmed.rows.every(({ problem, cells }) => problem === undefined && cells.length === 3)).toBe(
      true,
    );
  });

  it.each([
    ['', { code: 'file-empty' }],
    [' \n\n', { code: 'file-empty' }],
    ['name,email\n', { code: 'no-rows', row: 1 }],
    ['PK\u0003\u0004stuff', { code: 'spreadsheet-file' }],
    ['name,email\na\u0000b,c', { code: 'not-text' }],
    [
      'name,email\nAda,ada@example.org\nBob,"bob@example.org\n',
      { code: 'unclosed-quote', row: 3, line: 3, column: 2 },
    ],
  ])('says what is wrong with %j', (text, error) => {
    expect(errorOf(text)).toEqual(error);
  });

  it('keeps its limits', () => {
    expect(readTable(new Uint8Array(20 * 1024 * 1024 + 1))).toEqual({
      ok: false,
      error: { code: 'file-too-large' },
    });
    expect(errorOf(`name,email\n${'a,b@example.org\n'.repeat(100_001)}`)).toEqual({
      code: 'too-many-rows',
      row: 100_002,
    });
    const wide = Array.from({ length: 201 }, (_, at) => `c${at}`).join(',');
    expect(errorOf(`${wide}\n${wide}\n`)).toMatchObject({ code: 'too-many-columns', column: 201 });
  });

  it('never throws, whatever the file', () => {
    const piece = fc.constantFrom(
      'name',
      'email',
      ',',
      ';',
      '\t',
      '"',
      '""',
      '\n',
      '\r\n',
      'a@b.co',
      ' ',
      '\ufeff',
      'ü',
      '=1',
      '|',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: anyLetter }),
          fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
        ),
        (text) => {
          expect(typeof readTable(bytes(text)).ok).toBe('boolean');
        },
      ),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (data) => typeof readTable(data).ok === 'boolean'),
    );
  });
});
