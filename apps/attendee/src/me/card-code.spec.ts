import { describe, expect, it } from '@jest/globals';
import { CARD_FIELDS } from '@commonground/contracts/constants';
import type { Me } from '@commonground/contracts';
import { parseVCards } from '@commonground/interchange';
import fc from 'fast-check';
import { codeText, shownFields } from './card-code.js';

const audience = fc.constantFrom('me', 'accepted', 'event', 'screen');
const cards = fc
  .record({
    name: fc.string({ minLength: 1, maxLength: 80 }).filter((name) => name.trim() !== ''),
    values: fc.tuple(...CARD_FIELDS.map((field) => fc.constantFrom('', `canary of ${field}`))),
    audiences: fc.tuple(...CARD_FIELDS.map(() => audience)),
  })
  .map(({ name, values, audiences }) => {
    const by = <T>(list: readonly T[]) =>
      Object.fromEntries(CARD_FIELDS.map((field, at) => [field, list[at]]));
    return { name, ...by(values), fieldAudiences: by(audiences) } as unknown as Me;
  });

describe('the code of my card', () => {
  it('holds what whoever I meet may see, and nothing that only I may', () => {
    fc.assert(
      fc.property(cards, (me) => {
        const text = codeText(me).replaceAll('\r\n ', '');
        for (const field of CARD_FIELDS) {
          const mayBeShown = field !== 'bio' && me[field] !== '' && me.fieldAudiences[field] !== 'me';
          expect(shownFields(me).includes(field as never)).toBe(mayBeShown);
          expect(text.includes(`canary of ${field}`)).toBe(mayBeShown);
        }
      }),
    );
  });

  it('is one card that phones can read', () => {
    const [card, ...others] = parseVCards(
      codeText({
        name: 'Ada de la Cruz',
        headline: 'Luthier; violins, cellos',
        company: '',
        email: 'ada@example.org',
        phone: '+34 600 000 000',
        linkedin: '',
        website: '',
        bio: 'Hums',
        fieldAudiences: {
          headline: 'event',
          company: 'event',
          email: 'accepted',
          phone: 'me',
          linkedin: 'event',
          website: 'event',
          bio: 'event',
        },
      } as Me),
    );
    expect(others).toEqual([]);
    const value = (name: string) => card?.properties.find((property) => property.name === name)?.value;
    expect([value('FN'), value('TITLE'), value('EMAIL'), value('TEL')]).toEqual([
      'Ada de la Cruz',
      'Luthier; violins, cellos',
      'ada@example.org',
      undefined,
    ]);
  });
});
