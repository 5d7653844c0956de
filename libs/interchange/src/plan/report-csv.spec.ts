import { describe, expect, it } from '@jest/globals';
import { planOf, tableOf } from '../testing/read-list.js';
import { explainReadError } from './explain.js';
import { reportCsv } from './report-csv.js';

describe('reportCsv', () => {
  const { table, plan } = planOf(
    'Name;E-Mail;Notiz\nAda;ada@;=1+1\nBob;bob@example.org;"a;b"\nBob;bob@example.org;c\nCy;cy@example.org;d;e\n',
  );

  it('is the list again, with what is wrong in each row', () => {
    const report = reportCsv(plan, table, 'en');
    expect(report.startsWith('\ufeffName;E-Mail;Notiz;;error\r\n')).toBe(true);
    expect(report.split('\r\n').slice(1, 5)).toEqual([
      "Ada;ada@;'=1+1;;E-Mail: this is no e-mail address",
      'Bob;bob@example.org;"a;b";;',
      'Bob;bob@example.org;c;;same person as in row 3',
      'Cy;cy@example.org;d;e;"this row has too many cells; put text with separators in quotation marks"',
    ]);
  });

  it('speaks German and can be read again', () => {
    const again = tableOf(reportCsv(plan, table, 'de'));
    expect(again.rows[0]?.cells.at(-1)).toBe('E-Mail: das ist keine E-Mail-Adresse');
    expect(again.rows).toHaveLength(4);
  });
});

describe('explainReadError', () => {
  it('says where and what to do', () => {
    expect(explainReadError({ code: 'unclosed-quote', row: 3, line: 5, column: 2 }, 'en')).toBe(
      'Row 3, column 2 (line 5): A quotation mark opens here and never closes. Close it or remove it.',
    );
    expect(explainReadError({ code: 'file-empty' }, 'de')).toBe(
      'Diese Datei ist leer. Exportiere die Liste noch einmal und wähle diese Datei.',
    );
  });
});
