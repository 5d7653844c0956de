import { describe, expect, it } from '@jest/globals';
import { tableOf } from '../testing/read-list.js';
import { csvOf } from './csv-of.js';

describe('csvOf', () => {
  it('writes a list that opens in a spreadsheet and runs no formula', () => {
    const people = [{ name: '=HYPERLINK("x")', note: 'a,"b"\nc', age: -3, gone: null }];
    const text = csvOf(people, [
      { header: 'name', value: (person) => person.name },
      { header: 'note', value: (person) => person.note },
      { header: 'age', value: (person) => person.age },
      { header: 'gone', value: (person) => person.gone },
    ]);
    expect(text).toBe('\ufeffname,note,age,gone\r\n"\'=HYPERLINK(""x"")","a,""b""\nc",\'-3,\r\n');
  });

  it.each(['=', '+', '-', '@', '\t', '\r'])('guards %j', (first) => {
    const table = tableOf(
      csvOf(
        [{ name: `${first}x`, email: 'a@example.org' }],
        [
          { header: 'name', value: (row) => row.name },
          { header: 'email', value: (row) => row.email },
        ],
      ),
    );
    expect(table.rows[0]?.cells[0]?.[0]).toBe("'");
  });

  it('writes a header for nobody, without a mark if wanted', () => {
    expect(csvOf([], [{ header: 'name', value: () => '' }], { bom: false })).toBe('name\r\n');
  });
});
