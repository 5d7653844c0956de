import { LAST_LETTER, letterOf, numberOfLetter } from '@commonground/kernel';
import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { createAnalyser } from '../analyse/analyser.js';
import { CONCEPTS } from '../catalogue/catalogue.js';
import { PIN_KINDS } from '../pin-kind.js';
import { aPerson, anInput } from '../testing/a-person.js';
import { suggest } from './engine.js';
import { DEFAULT_SETTINGS, type MatchPerson } from './model.js';

/** Bounds are generous: they catch a blow-up, not a slow machine. Milliseconds. */
const SOON = 20_000;
jest.setTimeout(4 * SOON);

const analyser = createAnalyser();
const anyLetter = fc.nat(LAST_LETTER).map(letterOf, numberOfLetter);

function timed<T>(work: () => T): { result: T; ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}

/** How often the engine may ask, for each person it deals cards to, who may meet whom. Exact, unlike time. */
const MOST_ASKED = 100;

function counted(): { mayMeet: () => boolean; asked: () => number } {
  let count = 0;
  return {
    mayMeet: () => {
      count++;
      return true;
    },
    asked: () => count,
  };
}

/** A believable room: everybody needs and offers one or two things of the catalogue. */
function aRoomOf(size: number): MatchPerson[] {
  const label = (at: number): string => {
    const concept = CONCEPTS[at % CONCEPTS.length];
    const words = at % 2 === 0 ? concept?.en : concept?.de;
    return words?.[at % words.length] ?? '';
  };
  return Array.from({ length: size }, (_, at) =>
    aPerson(`p${at}`)
      .with({ headline: label(at * 7), met: at % 4, shown: at % 6, openSuggestions: at % 3 })
      .needs(`Looking for ${label(at * 13 + 5)} in town, project ${at % 50}`, 'other')
      .offers(`${label(at * 7)} with experience in ${label(at * 3 + 1)}`, 'other')
      .offers(label(at * 17 + 2), 'other')
      .build(),
  );
}

describe('hostile and large input', () => {
  it('a profile of ten thousand words', () => {
    const words = Array.from(
      { length: 10_000 },
      (_, at) => `wort${at}steuerberatungx lawyer${at} keine`,
    ).join(' ');
    const people = [aPerson('ada').needs(words).build(), aPerson('bo').offers(`${words} lawyer`).build()];
    expect(timed(() => suggest(anInput(people))).ms).toBeLessThan(SOON);
  });

  /** A beekeeper is served by nobody else in the catalogue, so that no time goes into neighbours. */
  const identical = (size: number): MatchPerson[] =>
    Array.from({ length: size }, (_, at) =>
      aPerson(`p${at}`).needs('a beekeeper', 'contact').offers('beekeeper', 'help').build(),
    );

  it('two thousand identical people share the attention, each looked at with a few', () => {
    const { mayMeet, asked } = counted();
    const { result, ms } = timed(() => suggest(anInput(identical(2_000), { mayMeet }), analyser));
    expect(ms).toBeLessThan(SOON);
    expect(asked()).toBeLessThanOrEqual(2_000 * MOST_ASKED);
    const served = new Set(result.flatMap(({ a, b }) => [a, b]));
    expect(served.size).toBe(2_000);
  });

  it('one more among fifty thousand identical people gets three of them', () => {
    const { mayMeet, asked } = counted();
    const people = identical(50_000);
    const { result, ms } = timed(() => suggest(anInput(people, { mayMeet, changed: ['p7'] }), analyser));
    expect(ms).toBeLessThan(2 * SOON);
    expect(asked()).toBeLessThanOrEqual(MOST_ASKED);
    expect(result).toHaveLength(3);
  });

  it.each([
    ['nothing at all', ''],
    ['blanks', ' \n\t '],
    ['emoji', '👩‍⚖️ lawyer 🏳️‍🌈👍🏽 '.repeat(60)],
    ['NUL and controls', 'law\u0000yer \u0001\u0002 lawyer\u0000'],
    ['right to left', '\u202Eمحامي lawyer \u202Cעורך דין'],
    ['lone surrogates', '\ud800 lawyer \udc00'.repeat(40)],
    ['combining marks', `l${'\u0301'.repeat(5_000)}awyer lawyer`],
    ['one endless word', 'lawyer'.repeat(20_000)],
    ['punctuation only', '.,;:!?()-'.repeat(20_000)],
    ['names of object members', 'constructor __proto__ toString hasOwnProperty lawyer'],
    ['nothing but negations', 'no not keine ohne nicht without '.repeat(3_000)],
    ['full-width letters', 'ｌａｗｙｅｒ'],
    ['numbers that are none', 'NaN undefined null Infinity -0 1e999 [object Object] lawyer'],
    ['code', '<script>alert(1)</script> {{7*7}} ${lawyer} %s \\u0000 lawyer'],
  ])('survives %s', (_, text) => {
    const people = [
      aPerson('ada').needs(text, 'investor').with({ headline: text, company: text }).build(),
      aPerson('bo').offers(text).offers('lawyer').needs(text).build(),
    ];
    const { result, ms } = timed(() =>
      suggest(anInput(people, { settings: { ...DEFAULT_SETTINGS, openChat: true } })),
    );
    expect(ms).toBeLessThan(SOON);
    for (const pair of result) {
      for (const fact of pair.facts) {
        const owner = people.find(({ id }) => id === fact.owner);
        const texts = [owner?.headline ?? '', ...(owner?.pins.map((pin) => pin.text) ?? [])];
        expect(texts.some((source) => source.includes(fact.text))).toBe(true);
      }
    }
  });

  it.each([
    ['Amharic', 'የሃርፕሲኮርድ ጥገና'],
    ['Arabic', 'إصلاح آلة الهاربسكورد'],
    ['Armenian', 'կլավեսինի վերանորոգում'],
    ['Bengali', 'হার্পসিকর্ড মেরামত'],
    ['Chinese', '羽管键琴修理'],
    ['Finnish', 'cembalon korjaus'],
    ['Georgian', 'კლავესინის შეკეთება'],
    ['Greek', 'επισκευή τσέμπαλου'],
    ['Hebrew', 'תיקון צ׳מבלו'],
    ['Hindi', 'हार्पसीकोर्ड मरम्मत'],
    ['Hungarian', 'csembaló javítása'],
    ['Japanese', 'チェンバロの修理'],
    ['Korean', '하프시코드 수리'],
    ['Polish', 'naprawa klawesynów'],
    ['Russian', 'ремонт клавесинов'],
    ['Tamil', 'ஹார்ப்சிகார்ட் பழுது'],
    ['Thai', 'ซ่อมฮาร์ปซิคอร์ด'],
    ['Turkish', 'klavsen onarımı'],
    ['Ukrainian', 'ремонт клавесина'],
    ['Vietnamese', 'sửa đàn clavecin'],
  ])('in %s those who write the same meet', (_, text) => {
    const people = [aPerson('ada').needs(text, 'other').build(), aPerson('bo').offers(text, 'other').build()];
    expect(suggest(anInput(people))).toMatchObject([{ a: 'ada', b: 'bo', label: 'match' }]);
  });

  it('any text at all: no error, and nothing shown that nobody wrote', () => {
    const text = fc.oneof(fc.string({ unit: anyLetter, maxLength: 300 }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(text, text, fc.constantFrom(...PIN_KINDS), (one, other, kind) => {
        const people = [
          aPerson('ada').needs(one, kind).offers(other, kind).with({ headline: other }).build(),
          aPerson('bo').needs(other, kind).offers(one, kind).with({ headline: one }).build(),
        ];
        const input = anInput(people, { settings: { ...DEFAULT_SETTINGS, openChat: true } });
        for (const { score, facts } of suggest(input, analyser)) {
          expect(score).toBeGreaterThan(0);
          for (const fact of facts)
            expect([one, other].some((written) => written.includes(fact.text))).toBe(true);
        }
      }),
    );
  });

  it('two thousand who wrote nothing all meet somebody, once', () => {
    const people = Array.from({ length: 2_000 }, (_, at) => aPerson(`p${at}`).build());
    const { result, ms } = timed(() =>
      suggest(anInput(people, { settings: { ...DEFAULT_SETTINGS, openChat: true } })),
    );
    expect(ms).toBeLessThan(SOON);
    expect(result).toHaveLength(1_000);
    expect(new Set(result.flatMap(({ a, b }) => [a, b])).size).toBe(2_000);
    expect(result.every(({ facts, label }) => facts.length === 0 && label === 'open-chat')).toBe(true);
  });

  it('nobody, one person, or people with nothing to say', () => {
    expect(suggest(anInput([]))).toEqual([]);
    expect(suggest(anInput([aPerson('ada').needs('lawyer').offers('lawyer').build()]))).toEqual([]);
    expect(suggest(anInput([aPerson('ada').build(), aPerson('bo').build()]))).toEqual([]);
  });

  it('a room of five hundred, and one pin more in it', () => {
    const people = aRoomOf(500);
    const whole = counted();
    const full = timed(() => suggest(anInput(people, { mayMeet: whole.mayMeet }), analyser));
    expect(full.result.length).toBeGreaterThan(300);
    expect(full.ms).toBeLessThan(SOON);
    expect(whole.asked()).toBeLessThanOrEqual(500 * MOST_ASKED);
    const changed = [aPerson('p0').needs('a lawyer').build(), ...people.slice(1)];
    const { mayMeet, asked } = counted();
    const one = timed(() => suggest(anInput(changed, { mayMeet, changed: ['p0'] }), analyser));
    expect(one.result.length).toBeGreaterThan(0);
    expect(one.ms).toBeLessThan(SOON / 10);
    expect(asked()).toBeLessThanOrEqual(MOST_ASKED);
    if (process.env['MATCHING_TIMES'])
      process.stdout.write(`full ${full.ms.toFixed(0)} ms, one changed ${one.ms.toFixed(1)} ms\n`);
  });
});
