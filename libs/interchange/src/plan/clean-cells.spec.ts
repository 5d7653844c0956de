import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { skippedByStatus } from './attendance.js';
import { cleanEmail, cleanLinkedin, cleanWebsite } from './clean-address.js';
import { cleanLine, shorten } from './clean-text.js';
import { languageCode } from './language-code.js';
import { personName } from './person-name.js';

describe('cells', () => {
  it.each([
    ['linkedin.com/in/adaexample', 'adaexample'],
    ['https://de.linkedin.com/in/ada-example-1a2b/?locale=de_DE', 'ada-example-1a2b'],
    ['http://www.linkedin.com/mwlite/in/ada', 'ada'],
    ['in/ada', 'ada'],
    ['@ada-example', 'ada-example'],
    ['https://www.linkedin.com/in/j%C3%BCrgen/', 'j%C3%BCrgen'],
  ])('LinkedIn %s', (text, slug) => expect(cleanLinkedin(text)).toBe(`https://www.linkedin.com/in/${slug}`));

  it.each(['linkedin.com/company/acme', 'https://example.org/in/ada', 'see my card', 'n/a', ''])(
    'no LinkedIn profile: %s',
    (text) => expect(cleanLinkedin(text)).toBeUndefined(),
  );

  it.each([
    ['example.org', 'https://example.org'],
    ['http://example.org/a?b=c', 'http://example.org/a?b=c'],
    ['example.org:8080/x', 'https://example.org:8080/x'],
    ['javascript:alert(1)', undefined],
    ['ftp://example.org', undefined],
    ['https://user:pass@example.org', undefined],
    ['none', undefined],
  ])('website %s', (text, link) => expect(cleanWebsite(text)).toBe(link));

  it.each([
    [' Ada+News@Example.org ', 'Ada+News@Example.org'],
    ['mailto:ada@example.org', 'ada@example.org'],
    ['"Example, Ada" <ada@example.org>', 'ada@example.org'],
    ['jürgen@müller.example', 'jürgen@müller.example'],
    ['ada@example', undefined],
    ['a..b@example.org', undefined],
    ['ada@example.org, bob@example.org', undefined],
  ])('e-mail %s', (text, email) => expect(cleanEmail(text)).toBe(email));

  it.each([
    [['Ada Example', '', ''], 'Ada Example'],
    [['', 'Ada', 'Example'], 'Ada Example'],
    [['Sample, Bob', 'Bob', 'Sample'], 'Bob Sample'],
    [['Sample, Bob', '', ''], 'Bob Sample'],
    [['Sample, Bob', 'Sample,', 'Bob'], 'Bob Sample'],
    [['Bob Sample, PhD', '', ''], 'Bob Sample, PhD'],
    [['van der Berg', '', ''], 'van der Berg'],
    [['', 'McDonald', ''], 'McDonald'],
    [['Zoe\u0308  Müller', '', ''], 'Zoë Müller'],
  ])('name %j', ([whole = '', first = '', last = ''], name) =>
    expect(personName(whole, first, last)).toBe(name),
  );

  it.each([
    ['de-AT', 'de'],
    ['EN', 'en'],
    ['Français, English', 'fr'],
    ['Español', 'es'],
    ['日本語', 'ja'],
    ['loud', undefined],
  ])('language %s', (text, code) => expect(languageCode(text)).toBe(code));

  it.each([
    ['luma', 'approved', undefined],
    ['luma', 'pending_approval', 'pending'],
    ['luma', 'waitlist', 'waitlist'],
    ['luma', 'invited', 'invited'],
    ['luma', '', 'not-approved'],
    ['eventbrite', 'Checked In', undefined],
    ['eventbrite', 'Refunded', 'cancelled'],
    ['eventbrite', 'Not Attending', 'not-attending'],
    ['hievents', 'CANCELLED', 'cancelled'],
    ['hievents', 'AWAITING_PAYMENT', 'pending'],
    ['tito', '', undefined],
    ['tito', 'VOID', 'void'],
    ['meetup', 'Yes', undefined],
    ['meetup', 'No', 'declined'],
    ['pretix-positions', 'c', 'cancelled'],
    ['pretix-positions', 'Paid', undefined],
    ['generic', 'Storniert', 'cancelled'],
    ['generic', 'anything else', undefined],
  ] as const)('status %s %s', (dialect, status, reason) =>
    expect(skippedByStatus(dialect, status)).toBe(reason),
  );

  it('takes the formula guard and invisible characters off', () => {
    expect(cleanLine("'+49 30 1\u200b23")).toBe('+49 30 123');
    expect(cleanLine('Ada\u202e\u0000 \t Example')).toBe('Ada Example');
  });

  it('shortens any text once and for all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 5, max: 40 }),
        (text, max) => {
          const short = shorten(text, max);
          expect(short.length).toBeLessThanOrEqual(max);
          expect(shorten(short, max)).toBe(short);
          expect(/\p{Surrogate}/u.test(short)).toBe(false);
        },
      ),
    );
  });
});
