import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import * as fields from './index.js';

interface Sample {
  value: unknown;
}

/** One class for each decorator: the validator looks through all classes it knows, time and again. */
const classes = new Map<PropertyDecorator, new () => Sample>();

/** A class with one field. */
function sampleOf(decorator: PropertyDecorator): new () => Sample {
  let known = classes.get(decorator);
  if (!known) {
    known = class {
      value!: unknown;
    };
    decorator(known.prototype as Sample, 'value');
    classes.set(decorator, known);
  }
  return known;
}

/** The value after tidying, and whether it was taken. */
function judge(decorator: PropertyDecorator, value: unknown): { taken: boolean; value: unknown } {
  const sample = plainToInstance(sampleOf(decorator), { value });
  return { taken: validateSync(sample).length === 0, value: sample.value };
}
const takes = (decorator: PropertyDecorator, value: unknown) => judge(decorator, value).taken;

const ANYTHING = fc.anything({ withDate: true, withBigInt: true });
/** Letters and digits of some scripts: text that tidying leaves as it is. */
const words = (constraints: fc.StringConstraints) =>
  fc.string({ ...constraints, unit: fc.constantFrom(...'abcXYZ019äßéжא中') });
const property = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) =>
  fc.assert(
    fc.property(arbitrary, (value) => holds(value)),
    { numRuns: 200 },
  );

describe('Text', () => {
  const text = fields.Text({ max: 12 });

  it('takes what fits and nothing longer', () => {
    property(words({ minLength: 0, maxLength: 24 }), (value) =>
      expect(takes(text, value)).toBe(value.length >= 1 && value.length <= 12),
    );
  });

  it('takes nothing but text', () => {
    property(
      ANYTHING.filter((value) => typeof value !== 'string'),
      (value) => expect(takes(text, value)).toBe(false),
    );
  });

  it('leaves no control characters, direction marks or outer white space', () => {
    const dirty = fc.string({
      unit: fc.constantFrom('a', ' ', '\u0000', '\u0007', '\u202e', '\u2066', '\n', 'é'),
    });
    const mayBeEmpty = fields.Text({ min: 0, max: 500 });
    property(dirty, (value) => {
      const tidy = judge(mayBeEmpty, value).value as string;
      expect(tidy).toBe(tidy.trim());
      expect(tidy).toBe(tidy.normalize('NFC'));
      expect([...tidy].every((letter) => ['a', ' ', '\n', 'é'].includes(letter))).toBe(true);
    });
  });

  it('counts blanks as nothing', () => {
    expect(takes(text, '   ')).toBe(false);
    expect(takes(fields.Text({ min: 0, max: 12 }), '   ')).toBe(true);
  });
});

describe('Whole', () => {
  const upToTwenty = fields.Whole({ min: 0, max: 20 });

  it('takes whole numbers within its bounds only', () => {
    property(fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ min: -50, max: 50 })), (value) =>
      expect(takes(upToTwenty, value)).toBe(Number.isInteger(value) && value >= 0 && value <= 20),
    );
  });

  it('takes no numbers in text', () => {
    property(fc.nat(20), (value) => expect(takes(upToTwenty, String(value))).toBe(false));
  });
});

describe('Flag', () => {
  it('takes true and false only', () => {
    const flag = fields.Flag();
    property(ANYTHING, (value) => expect(takes(flag, value)).toBe(typeof value === 'boolean'));
  });

  it('takes one of them where only that makes sense', () => {
    const off = fields.Flag({ only: false });
    property(ANYTHING, (value) => expect(takes(off, value)).toBe(value === false));
    expect(takes(fields.Flag({ only: true }), true)).toBe(true);
    expect(takes(fields.Flag({ only: true }), false)).toBe(false);
  });
});

describe('Id', () => {
  it('takes every UUID, and nothing that is nearly one', () => {
    const id = fields.Id();
    property(fc.uuid(), (value) => {
      expect(takes(id, value)).toBe(true);
      expect(takes(id, value.slice(1))).toBe(false);
      expect(takes(id, `${value} `)).toBe(false);
      expect(takes(id, value.replaceAll('-', ''))).toBe(false);
    });
  });
});

describe('OneOf', () => {
  it('takes the listed words only', () => {
    const word = fields.OneOf(['open', 'closed']);
    property(fc.oneof(fc.constantFrom('open', 'closed'), words({ maxLength: 6 })), (value) =>
      expect(takes(word, value)).toBe(value === 'open' || value === 'closed'),
    );
  });
});

describe('Instant', () => {
  const instant = fields.Instant();

  it('takes instants as ISO 8601', () => {
    const instants = fc.date({
      min: new Date('1970-01-01'),
      max: new Date('2999-12-31'),
      noInvalidDate: true,
    });
    property(instants, (value) => {
      expect(takes(instant, value.toISOString())).toBe(true);
      expect(takes(instant, value.getTime())).toBe(false);
      expect(takes(instant, value.toUTCString())).toBe(false);
    });
    expect(takes(instant, '2026-02-30T10:00:00Z')).toBe(false);
  });
});

describe('addresses', () => {
  it.each(['ines@example.org', 'a.b+c@sub.example.co'])('takes the e-mail address %s', (value) => {
    expect(takes(fields.EmailText(), value)).toBe(true);
  });

  it.each(['ines', 'ines@', '@example.org', 'ines@example', 'a b@example.org', 'a@b@c.de', '<a@b.de>'])(
    'refuses %s as an e-mail address',
    (value) => expect(takes(fields.EmailText(), value)).toBe(false),
  );

  it.each(['https://example.org', 'http://example.org/a?b=c'])('takes the link %s', (value) => {
    expect(takes(fields.LinkText(), value)).toBe(true);
  });

  it.each(['javascript:alert(1)', 'example.org', 'data:text/html,a', 'https://a"b', 'https:// example.org'])(
    'refuses %s as a link',
    (value) => expect(takes(fields.LinkText(), value)).toBe(false),
  );

  it('takes time zones by their names', () => {
    expect(takes(fields.TimeZone(), 'Europe/Berlin')).toBe(true);
    expect(takes(fields.TimeZone(), 'Europe/Atlantis')).toBe(false);
  });
});

describe('lists', () => {
  it('keep their bounds', () => {
    const ids = fields.IdList({ min: 1, max: 5 });
    const texts = fields.TextList({ each: 6, max: 5 });
    property(fc.array(fc.uuid(), { maxLength: 8 }), (value) => {
      expect(takes(ids, value)).toBe(value.length >= 1 && value.length <= 5);
    });
    property(fc.array(words({ maxLength: 9 }), { maxLength: 8 }), (value) => {
      const fits = value.length <= 5 && value.every((text) => text.length <= 6);
      expect(takes(texts, value)).toBe(fits);
    });
  });

  it('are lists', () => {
    const [ids, texts] = [fields.IdList(), fields.TextList({ each: 5 })];
    property(
      ANYTHING.filter((value) => !Array.isArray(value) && !(value instanceof Set) && !(value instanceof Map)),
      (value) => {
        expect(takes(ids, value)).toBe(false);
        expect(takes(texts, value)).toBe(false);
      },
    );
    expect(takes(ids, ['no id'])).toBe(false);
    expect(takes(texts, [1])).toBe(false);
  });
});

describe('every field', () => {
  const optional: [string, (options: { optional?: boolean; nullable?: boolean }) => PropertyDecorator][] = [
    ['Text', (options) => fields.Text({ max: 5, ...options })],
    ['EmailText', fields.EmailText],
    ['LinkText', fields.LinkText],
    ['Id', fields.Id],
    ['Instant', fields.Instant],
    ['TimeZone', fields.TimeZone],
    ['Flag', fields.Flag],
    ['Whole', fields.Whole],
    ['OneOf', (options) => fields.OneOf(['a'], options)],
    ['Nested', (options) => fields.Nested(() => Object, options)],
    ['ListOf', (options) => fields.ListOf(() => Object, options)],
    ['IdList', fields.IdList],
    ['TextList', (options) => fields.TextList({ each: 5, ...options })],
    ['Dictionary', fields.Dictionary],
  ];

  it.each(optional)('%s is required and not null unless it says otherwise', (_name, decorator) => {
    const judged = (options: { optional?: boolean; nullable?: boolean }) =>
      [undefined, null].map((value) => takes(decorator(options), value));
    expect(judged({})).toEqual([false, false]);
    expect(judged({ optional: true })).toEqual([true, false]);
    expect(judged({ nullable: true })).toEqual([false, true]);
    expect(judged({ optional: true, nullable: true })).toEqual([true, true]);
  });
});
