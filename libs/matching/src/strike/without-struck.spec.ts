import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { suggest } from '../suggest/engine.js';
import type { MatchPerson, SuggestedPair } from '../suggest/model.js';
import { anInput, aPerson } from '../testing/a-person.js';
import { isLeft, STRUCK_MARK, withoutStruck } from './without-struck.js';

/** A person whose pins and headline the engine reads without what was struck. */
const struck = (person: MatchPerson, ...parts: string[]): MatchPerson => ({
  ...person,
  headline: person.headline && withoutStruck(person.headline, parts),
  pins: person.pins.map((pin) => ({ ...pin, text: withoutStruck(pin.text, parts) })),
});
const pairOf = (...people: MatchPerson[]): SuggestedPair | undefined => suggest(anInput(people))[0];

describe('a text without what was struck', () => {
  it('is as long as before and blank wherever a struck part stands', () => {
    expect(withoutStruck('tax law and tax advice', ['tax'])).toBe(
      `${STRUCK_MARK.repeat(3)} law and ${STRUCK_MARK.repeat(3)} advice`,
    );
    expect(withoutStruck('a lawyer', ['a lawyer for leases'])).toBe('a lawyer');
    expect(isLeft(withoutStruck('a lawyer', ['a lawyer']))).toBe(false);
  });

  it('differs from the text in struck places only, and holds no struck part', () => {
    const words = fc.stringMatching(/^[ab ]{0,12}$/u);
    const input = fc.tuple(words, fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 3 }));
    fc.assert(
      fc.property(input, ([text, cuts]) => {
        const parts = cuts
          .map(([from, length]) => text.slice(from, from + length))
          .filter((part) => part !== '');
        const left = withoutStruck(text, parts);
        expect(left).toHaveLength(text.length);
        for (let at = 0; at < text.length; at++)
          expect([text.charAt(at), STRUCK_MARK]).toContain(left.charAt(at));
        for (const part of parts) expect(left).not.toContain(part);
        expect(withoutStruck(left, parts)).toBe(left);
      }),
    );
  });
});

describe('striking a fact', () => {
  const seeker = aPerson('ada').needs('a lawyer for my lease').build();
  const both = aPerson('bo').offers('legal advice, attorney').needs('a graphic designer').build();
  const designer = aPerson('ada').needs('a lawyer for my lease').offers('graphic design').build();

  it('lets the score fall by exactly what the fact brought', () => {
    const full = pairOf(designer, both);
    const without = pairOf(struck(designer, 'graphic design'), both);
    const never = pairOf(seeker, both);
    const contribution = (full?.score ?? 0) - (never?.score ?? 0);
    expect(contribution).toBeGreaterThan(0);
    expect((full?.score ?? 0) - (without?.score ?? 0)).toBe(contribution);
    expect(without?.facts).toEqual(never?.facts);
    expect(full?.facts.map(({ text }) => text)).toContain('graphic design');
    expect(without?.facts.map(({ text }) => text)).not.toContain('graphic design');
  });

  it('takes the pair apart when nothing else carries it', () => {
    expect(pairOf(seeker, both)).toBeDefined();
    expect(pairOf(struck(seeker, 'a lawyer for my lease'), both)).toBeUndefined();
  });

  it('leaves what surrounds it, quoted word for word and not across the gap', () => {
    const text = 'looking for a lawyer and also for a potter from around here';
    const person = aPerson('ada').needs(text).build();
    const facts = pairOf(struck(person, 'also for a potter'), both)?.facts ?? [];
    const mine = facts.filter(({ owner }) => owner === 'ada').map((fact) => fact.text);
    expect(mine).toEqual(['looking for a lawyer and']);
    expect(text).toContain(mine[0] ?? '?');
  });

  it('holds for headlines as for pins', () => {
    const titled = aPerson('ada').with({ headline: 'Lawyer for tenants' }).build();
    const tenant = aPerson('bo').needs('a lawyer').build();
    expect(pairOf(titled, tenant)).toBeDefined();
    expect(pairOf(struck(titled, 'Lawyer for tenants'), tenant)).toBeUndefined();
  });
});
