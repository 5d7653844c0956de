import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../history/entries.js';
import { check, inWords } from './check.js';
import { canonical } from './states.js';

type Untimed = Entry extends infer T ? (T extends Entry ? Omit<T, 'at'> : never) : never;

/** A history in which all is well: two pins, one of them tried twice; a cut connection; a snapshot. */
const GOOD: Untimed[] = [
  { type: 'canary', value: 'secret@example.org', what: 'the address of Ada', readers: ['ada'] },
  { type: 'snapshot', client: 'ada', epoch: 'e', seq: 10 },
  { type: 'hello', client: 'ada', epoch: 'e', event: 10, me: 10 },
  { type: 'bytes', id: 0, text: '{"email":"secret@example.org"}' },
  { type: 'got', client: 'ada', bytes: 0 },
  { type: 'bytes', id: 1, text: '{"pins":[]}' },
  { type: 'got', client: 'bo', bytes: 1 },
  { type: 'invoke', client: 'ada', command: 'c1', text: 'one' },
  { type: 'ok', client: 'ada', command: 'c1' },
  { type: 'frame', client: 'ada', feed: 'event', epoch: 'e', from: 10, to: 12 },
  { type: 'fault', what: 'a cut' },
  { type: 'invoke', client: 'ada', command: 'c2', text: 'two' },
  { type: 'info', client: 'ada', command: 'c2', code: 'offline' },
  { type: 'closed', client: 'ada', code: 'cut' },
  { type: 'healed', what: 'a cut' },
  { type: 'invoke', client: 'ada', command: 'c2', text: 'two' },
  { type: 'ok', client: 'ada', command: 'c2' },
  { type: 'invoke', client: 'ada', command: 'c3', text: 'three' },
  { type: 'fail', client: 'ada', command: 'c3', code: 'pin.limit' },
  { type: 'hello', client: 'ada', epoch: 'e', event: 12, me: 10 },
  { type: 'frame', client: 'ada', feed: 'event', epoch: 'e', from: 12, to: 13 },
  { type: 'frame', client: 'ada', feed: 'me', epoch: 'e', from: 10, to: 13 },
  { type: 'frame', client: 'ada', feed: 'event', epoch: 'e', from: 13, to: 14 },
  { type: 'current', client: 'ada' },
  { type: 'rest', client: 'ada', held: 'same', fresh: 'same' },
  {
    type: 'rows',
    pins: [
      { id: 'p1', text: 'one' },
      { id: 'p2', text: 'two' },
    ],
    log: [
      { seq: 11, type: 'CardPinned', id: 'p1' },
      { seq: 12, type: 'CardPinned', id: 'e' },
      { seq: 13, type: 'CardPinned', id: 'p2' },
      { seq: 14, type: 'CardPinned', id: 'e' },
    ],
  },
];

const timed = (list: readonly Untimed[]) => list.map((entry, at) => ({ at, ...entry }) as Entry);
/** Which rules speak against a history. */
const against = (list: readonly Untimed[], recoveryMs = 1000) =>
  Object.entries(check(timed(list), { recoveryMs })).flatMap(([rule, said]) =>
    said.length > 0 ? [rule] : [],
  );
/** The good history with its last rows changed. */
const withRows = (change: (rows: Extract<Untimed, { type: 'rows' }>) => Partial<Untimed>) =>
  GOOD.map((entry) => (entry.type === 'rows' ? ({ ...entry, ...change(entry) } as Untimed) : entry));
const without = (picks: (entry: Untimed) => boolean) => GOOD.filter((entry) => !picks(entry));
const before = (picks: (entry: Untimed) => boolean, ...more: Untimed[]) => {
  const at = GOOD.findIndex(picks);
  return [...GOOD.slice(0, at), ...more, ...GOOD.slice(at)];
};

describe('the checker', () => {
  test('finds nothing where all is well', () => {
    expect(inWords(check(timed(GOOD), { recoveryMs: 1000 }))).toEqual([]);
  });

  test.each<[string, string[], Untimed[]]>([
    ['an acknowledged pin is gone', ['H1'], withRows(({ pins }) => ({ pins: pins.slice(1) }))],
    [
      'an acknowledged pin is there twice',
      ['H1', 'H2'],
      withRows(({ pins }) => ({ pins: [...pins, { id: 'p9', text: 'one' }] })),
    ],
    [
      'the log does not tell of an acknowledged pin',
      ['H1'],
      withRows(({ log }) => ({ log: log.map((row) => (row.id === 'p2' ? { ...row, id: 'p7' } : row)) })),
    ],
    ['nobody looked at the database', ['H1', 'H2'], without(({ type }) => type === 'rows')],
    [
      'there is a pin that nobody asked for',
      ['H2'],
      withRows(({ pins }) => ({ pins: [...pins, { id: 'p9', text: 'who was this' }] })),
    ],
    [
      'there is a pin that was refused',
      ['H2'],
      withRows(({ pins }) => ({ pins: [...pins, { id: 'p3', text: 'three' }] })),
    ],
    [
      'the log has a gap',
      ['H2'],
      withRows(({ log }) => ({ log: log.map((row) => (row.seq === 14 ? { ...row, seq: 15 } : row)) })),
    ],
    [
      'the log has a number twice',
      ['H2'],
      withRows(({ log }) => ({ log: log.map((row) => (row.seq === 14 ? { ...row, seq: 13 } : row)) })),
    ],
    ['a frame is missing', ['H3'], without((entry) => entry.type === 'frame' && entry.from === 12)],
    [
      'a frame comes twice',
      ['H3'],
      before((entry) => entry.type === 'current', {
        type: 'frame',
        client: 'ada',
        feed: 'event',
        epoch: 'e',
        from: 13,
        to: 14,
      }),
    ],
    [
      'a frame comes between a resync and the hello',
      ['H3'],
      before((entry) => entry.type === 'frame' && entry.to === 14, { type: 'resync', client: 'ada' }),
    ],
    [
      'a frame comes from another epoch',
      ['H3'],
      GOOD.map((entry) =>
        entry.type === 'frame' && entry.to === 12 ? { ...entry, epoch: 'restored' } : entry,
      ),
    ],
    [
      'a client holds a phantom',
      ['H4'],
      GOOD.map((entry) => (entry.type === 'rest' ? { ...entry, held: 'other' } : entry)),
    ],
    ['nobody looked at the clients', ['H4'], without(({ type }) => type === 'rest')],
    [
      'a secret reaches somebody else',
      ['H5'],
      before((entry) => entry.type === 'rest', { type: 'got', client: 'bo', bytes: 0 }),
    ],
    ['somebody never comes back', ['H6'], without(({ type }) => type === 'current')],
  ])('speaks up when %s', (_, rules, history) => {
    expect(against(history)).toEqual(rules);
  });

  test('speaks up when somebody comes back late', () => {
    expect(against(GOOD, 5)).toEqual(['H6']);
  });

  test('takes a pin that had no answer either way', () => {
    const open = without((entry) => entry.type === 'ok' && entry.command === 'c2');
    const gone = open.map((entry) =>
      entry.type === 'rows' ? { ...entry, pins: entry.pins.slice(0, 1), log: entry.log.slice(0, 2) } : entry,
    );
    expect([against(open), against(gone)]).toEqual([[], []]);
  });
});

test('knowledge has one name, whichever order it came in', () => {
  const [one, other] = [
    { id: 'a', list: [1, 2] },
    { id: 'b', text: 'x' },
  ];
  const forwards = new Map([
    ['pin', new Map(Object.entries({ a: one, b: other }))],
    ['tip', new Map()],
  ] as const);
  const backwards = new Map([
    ['pin', new Map(Object.entries({ b: { text: 'x', id: 'b' }, a: one }))],
  ] as const);
  expect(canonical(forwards)).toBe(canonical(backwards));
  expect(canonical(new Map([['pin', new Map([['a', one]])]]))).not.toBe(canonical(forwards));
});
