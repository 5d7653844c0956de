import { ApiError } from '@commonground/client';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Caller, owner } from '../product/callers.js';
import { anEvent } from '../product/live-event.js';
import { applyList, attendeesOf, uploadList } from './import-calls.js';

const NAMES = ['Jürgen Groß', 'Zoë Núñez', 'Renée Åkesson'];
const ENCODINGS = {
  'utf-8-bom': (text: string) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]),
  'utf-16le': (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
  // All letters used here have the same number in Latin-1, which Node can write.
  'windows-1252': (text: string) => Buffer.from(text, 'latin1'),
};
const DELIMITERS = [',', ';', '\t'];
const COMBINATIONS = Object.entries(ENCODINGS).flatMap(([encoding, encode]) =>
  DELIMITERS.map((delimiter) => ({ encoding, delimiter, encode, shown: JSON.stringify(delimiter) })),
);

let organizer: Caller;
beforeAll(async () => {
  organizer = await owner();
});

describe('a list of guests', () => {
  it.each(COMBINATIONS)(
    'in $encoding with $shown keeps every letter',
    async ({ encoding, delimiter, encode }) => {
      const { id } = await anEvent(organizer);
      const rows = NAMES.map((name, index) => [name, `guest${index}@mail.example`, 'Café Übermut & Söhne']);
      const text = [['Name', 'E-Mail', 'Company'], ...rows].map((row) => row.join(delimiter)).join('\r\n');
      const preview = await uploadList(organizer, id, new Uint8Array(encode(text)));
      expect(preview).toMatchObject({ encoding, delimiter, counts: { create: 3, error: 0, skip: 0 } });
      const done = await applyList(organizer, id, preview.id);
      expect(done.state).toBe('applied');
      const people = await attendeesOf(organizer, id);
      expect(people.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
      expect(new Set(people.map(({ company }) => company))).toEqual(new Set(['Café Übermut & Söhne']));
    },
  );

  it.each([
    [
      'a quotation mark that never closes',
      'name,email\nAda,ada@mail.example\n"Ben,ben@mail.example\n',
      /Row 3/u,
    ],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), /CSV/u],
    ['nothing', '', /empty/u],
  ])('with %s changes nothing and says where it is broken', async (_, content, says) => {
    const { id } = await anEvent(organizer);
    const refused = await uploadList(organizer, id, content).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ApiError);
    const { problem } = refused as ApiError;
    expect(problem.code).toBe('import.unreadable');
    expect([problem.detail, ...(problem.errors ?? []).map(({ message }) => message)].join(' ')).toMatch(says);
    expect(await attendeesOf(organizer, id)).toEqual([]);
  });

  it('with a broken row takes the others and names row and column', async () => {
    const { id } = await anEvent(organizer);
    const text =
      'name,email\nAda,ada@mail.example\nBen,not an address\n,cem@mail.example\nDina,dina@mail.example\n';
    const preview = await uploadList(organizer, id, text);
    expect(preview.counts).toMatchObject({ create: 2, error: 2 });
    expect(preview.issues.map(({ row, column, code }) => ({ row, column, code }))).toEqual([
      { row: 3, column: 'email', code: 'email-invalid' },
      { row: 4, column: 'name', code: 'required' },
    ]);
    await applyList(organizer, id, preview.id);
    expect((await attendeesOf(organizer, id)).map(({ name }) => name).sort()).toEqual(['Ada', 'Dina']);
  });
});
