import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseVCards } from './parse-vcards.js';
import { vCard, vCardFileName } from './write-vcard.js';

const stamp = { uid: '01930c2e-7a11-7cc0-a6b7-5f0de3a6f001', revisedAt: '2026-11-22T14:20:00Z' };

describe('vCard', () => {
  it('writes what a phone needs', () => {
    const text = vCard({
      name: 'Ludwig van der Berg',
      company: 'Acme, Research; Labs',
      headline: 'CTO',
      email: 'ludwig@example.org',
      phone: '+34600111222',
      linkedin: 'https://www.linkedin.com/in/ludwig',
      website: 'https://example.org',
      note: 'Met at the fair.\nNeeds: a lawyer',
      ...stamp,
    });
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:van der Berg;Ludwig;;;',
      'FN:Ludwig van der Berg',
      'ORG:Acme\\, Research\\; Labs',
      'TITLE:CTO',
      'TEL;TYPE=CELL:+34600111222',
      'EMAIL;TYPE=INTERNET:ludwig@example.org',
      'URL:https://example.org',
      'URL:https://www.linkedin.com/in/ludwig',
      'X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/ludwig',
      'NOTE:Met at the fair.\\nNeeds: a lawyer',
      'REV:2026-11-22T14:20:00Z',
      'UID:urn:uuid:01930c2e-7a11-7cc0-a6b7-5f0de3a6f001',
      'END:VCARD',
      '',
    ]);
  });

  it('parses as one card with what went in, in lines of at most 75 bytes, whatever the text', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .map((text) => text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, words, (name, note) => {
        const text = vCard({ name, note, ...stamp });
        const [card, ...more] = parseVCards(text);
        expect(more).toEqual([]);
        const value = (property: string): string | undefined =>
          card?.properties.find((found) => found.name === property)?.value;
        expect(value('FN')).toBe(name);
        expect(value('NOTE')).toBe(note);
        for (const line of text.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(/\p{Surrogate}/u.test(line)).toBe(false);
        }
      }),
    );
  });

  it('lets no line end begin a property of its own', () => {
    const [card] = parseVCards(vCard({ name: 'Ada\r\nTEL:+1', ...stamp }));
    expect(card?.properties.map(({ name }) => name)).toEqual(['VERSION', 'N', 'FN', 'REV', 'UID']);
  });

  it('counts only complete cards', () => {
    const one = vCard({ name: 'Ada', ...stamp });
    expect(parseVCards(one + one)).toHaveLength(2);
    expect(parseVCards(one.replace('END:VCARD', ''))).toHaveLength(0);
    expect(parseVCards(one.replace('FN:Ada', 'nonsense'))).toHaveLength(0);
  });

  it.each([
    ['María Fernández', 'maria-fernandez.vcf'],
    ['Jürgen Weiß', 'jurgen-weiss.vcf'],
    ['O’Brien, Seán', 'obrien-sean.vcf'],
    ['田中', 'contact.vcf'],
    ['../../etc', 'etc.vcf'],
  ])('file name of %s', (name, file) => expect(vCardFileName(name)).toBe(file));
});
