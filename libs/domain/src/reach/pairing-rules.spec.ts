import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NO_INTERESTS } from './conflict-of-interest.js';
import {
  type Groups,
  isSameCompany,
  NO_PAIRING_RULES,
  pairingRefusal,
  type PairingRules,
} from './pairing-rules.js';

const at = (company: string, ...tags: string[]): Groups => ({ company, tags, ...NO_INTERESTS });
const rules = (part: Partial<PairingRules>): PairingRules => ({ ...NO_PAIRING_RULES, ...part });

describe('the rules of an organizer about who meets whom', () => {
  it.each([
    ['Nordwind GmbH', 'nordwind'],
    ['NORDWIND  G.m.b.H.', 'Nordwind GmbH & Co. KG'],
    ['Müller & Söhne', 'müller söhne'],
    ['AG', 'ag'],
  ])('"%s" and "%s" are one company', (one, other) => expect(isSameCompany(one, other)).toBe(true));

  it.each([
    ['Nordwind', 'Nordlicht'],
    ['', ''],
    ['', 'Nordwind'],
    ['GmbH', 'AG'],
  ])('"%s" and "%s" are not', (one, other) => expect(isSameCompany(one, other)).toBe(false));

  it('keeps colleagues apart only where that is wanted', () => {
    const [one, other] = [at('Nordwind GmbH'), at('Nordwind')];
    expect(pairingRefusal(one, other, rules({ apartInCompany: true }))).toBe('same-company');
    expect(pairingRefusal(one, other, NO_PAIRING_RULES)).toBeNull();
  });

  it('keeps two of one profession apart where each has one seat', () => {
    const seated = (seat: string | null): Groups => ({ ...at(''), seat });
    const seats = rules({ onePerProfession: true });
    expect(pairingRefusal(seated('lawyer'), seated('lawyer'), seats)).toBe('same-profession');
    expect(pairingRefusal(seated('lawyer'), seated('notary'), seats)).toBeNull();
    expect(pairingRefusal(seated(null), seated(null), seats)).toBeNull();
    expect(pairingRefusal(at(''), at(''), seats)).toBeNull();
    expect(pairingRefusal(seated('lawyer'), seated('lawyer'), NO_PAIRING_RULES)).toBeNull();
  });

  it('mixes departments and cohorts', () => {
    const mixing = rules({ apartTags: ['Sales', 'class of 2019'] });
    expect(pairingRefusal(at('', 'sales'), at('', 'Sales ', 'night shift'), mixing)).toBe('same-group');
    expect(pairingRefusal(at('', 'Sales'), at('', 'class of 2019'), mixing)).toBeNull();
  });

  it('lets a group meet only the group it came for', () => {
    const investors = rules({ onlyWith: [{ tag: 'investor', with: ['start-up', 'speaker'] }] });
    expect(pairingRefusal(at('', 'investor'), at('', 'start-up'), investors)).toBeNull();
    expect(pairingRefusal(at('', 'Investor'), at('', 'investor'), investors)).toBe('group-rule');
    expect(pairingRefusal(at('', 'press'), at('', 'investor'), investors)).toBe('group-rule');
    expect(pairingRefusal(at('', 'press'), at('', 'start-up'), investors)).toBeNull();
  });

  it('says the same to both, and nothing where there are no rules', () => {
    const someTag = fc.constantFrom('a', 'b', 'c');
    const someone = fc.record({
      company: fc.constantFrom('', 'x', 'y'),
      tags: fc.array(someTag, { maxLength: 3 }),
      seat: fc.constantFrom('x', 'y', null),
      appliesTo: fc.constant([]),
      panelOf: fc.constant([]),
    });
    const some = fc.record({
      apartInCompany: fc.boolean(),
      onePerProfession: fc.boolean(),
      apartTags: fc.array(someTag, { maxLength: 2 }),
      onlyWith: fc.array(fc.record({ tag: someTag, with: fc.array(someTag, { maxLength: 2 }) }), {
        maxLength: 2,
      }),
    });
    fc.assert(
      fc.property(someone, someone, some, (one, other, these) => {
        expect(pairingRefusal(one, other, these)).toBe(pairingRefusal(other, one, these));
        expect(pairingRefusal(one, other, NO_PAIRING_RULES)).toBeNull();
      }),
    );
  });
});
