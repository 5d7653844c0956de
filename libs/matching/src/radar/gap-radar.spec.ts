import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createAnalyser } from '../analyse/analyser.js';
import { fitOf } from '../score/fit.js';
import { intentsOf } from '../score/intent.js';
import { rarityIn } from '../score/rarity.js';
import { withoutStruck } from '../strike/without-struck.js';
import { aPerson } from '../testing/a-person.js';
import { gapRadar } from './gap-radar.js';

const settings = { minScore: 0.45, language: 'en' };

describe('what a room lacks', () => {
  it('gathers needs for one thing, whatever the words, and names it in the event’s language', () => {
    const people = [
      aPerson('ada').needs('a lawyer').build(),
      aPerson('bo').needs('Anwältin').build(),
      aPerson('cem').needs('attorney, please').needs('an accountant').build(),
      aPerson('dee').offers('Bookkeeping and accounting').build(),
    ];
    const [gap, ...others] = gapRadar(people, { ...settings, language: 'de' });
    expect(others).toEqual([]);
    expect(gap).toMatchObject({
      concept: 'lawyer',
      needs: [{ personId: 'ada' }, { personId: 'bo' }, { personId: 'cem' }],
    });
    expect(gap?.label).toMatch(/anwalt|anwältin/iu);
  });

  it('puts what most people miss first, and counts people, not lines', () => {
    const people = [
      aPerson('ada').needs('harpsichord tuning').needs('harpsichord tuning').build(),
      aPerson('bo').needs('a photographer').build(),
      aPerson('cem').needs('photographer for a wedding').build(),
    ];
    expect(gapRadar(people, settings).map(({ concept }) => concept)).toEqual(['photographer', null]);
  });

  it('takes the words of a need that the catalogue does not know', () => {
    const [gap] = gapRadar([aPerson('ada').needs('Quokka whispering').build()], settings);
    expect(gap).toMatchObject({ concept: null, label: 'Quokka whispering', quoted: true });
    const [named] = gapRadar([aPerson('ada').needs('attorney').build()], settings);
    expect(named).toMatchObject({ concept: 'lawyer', quoted: false });
  });

  it('misses nothing that its owner struck, and shows what is left without it', () => {
    const struck = (text: string, part: string) =>
      aPerson('ada')
        .needs(withoutStruck(text, [part]))
        .build();
    expect(gapRadar([struck('a lawyer', 'a lawyer')], settings)).toEqual([]);
    const [gap, ...others] = gapRadar([struck('lawyer, photographer for a fair', 'lawyer')], settings);
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ concept: 'photographer', needs: [{ text: ', photographer for a fair' }] });
    expect(gapRadar([struck('Quokka whispering', 'Quokka')], settings)[0]?.label).toBe('whispering');
  });

  it('finds nothing where everybody is served or seeks nothing, nor in an empty room', () => {
    expect(gapRadar([], settings)).toEqual([]);
    const people = [aPerson('ada').needs('lawyer').build(), aPerson('bo').offers('attorney').build()];
    expect(gapRadar(people, settings)).toEqual([]);
    expect(
      gapRadar([aPerson('ada').needs('interesting people').build()], settings).flatMap(({ needs }) =>
        needs.map(({ text }) => text),
      ),
    ).toEqual([]);
  });

  it('knows that some wishes answer each other', () => {
    const founders = [
      aPerson('ada').needs('Looking for a co-founder with a background in solar energy').build(),
      aPerson('bo').needs('Mitgründer für ein Photovoltaik-Start-up').build(),
    ];
    expect(gapRadar(founders, settings)).toEqual([]);
    const applicant = aPerson('cem').needs('Job as a web designer', 'job').build();
    expect(gapRadar([applicant], settings)).toMatchObject([{ label: 'Job as a web designer' }]);
    const hires = aPerson('dee').needs('Web designer, permanent', 'hire').build();
    expect(gapRadar([applicant, hires], settings)).toEqual([]);
  });

  it('agrees with holding every need against every offer', () => {
    const line = fc.constantFrom('lawyer', 'tax adviser', 'a website', 'bread', 'grants', 'harpsichord');
    const person = fc.record({
      needs: fc.array(line, { maxLength: 2 }),
      offers: fc.array(line, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 8 }), (drafts) => {
        const people = drafts.map(({ needs, offers }, at) => {
          const builder = aPerson(`p${at}`);
          for (const text of needs) builder.needs(text, 'help');
          for (const text of offers) builder.offers(text, 'help');
          return builder.build();
        });
        const missing = new Set(
          gapRadar(people, settings).flatMap(({ needs }) => needs.map(({ pinId }) => pinId)),
        );
        const intents = people.flatMap((someone) => intentsOf(someone, createAnalyser()));
        const rarity = rarityIn(intents);
        for (const seek of intents.filter(({ side }) => side === 'seek')) {
          const served = intents.some(
            (give) =>
              give.side === 'give' &&
              give.owner !== seek.owner &&
              (fitOf(seek, give, rarity)?.strength ?? 0) >= settings.minScore,
          );
          expect([seek.text, missing.has(seek.pin?.id ?? '')]).toEqual([seek.text, !served]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
