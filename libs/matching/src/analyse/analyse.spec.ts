import { LAST_LETTER, letterOf, numberOfLetter } from '@commonground/kernel';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyse, conceptsOf, createAnalyser } from './analyser.js';

const anyLetter = fc.nat(LAST_LETTER).map(letterOf, numberOfLetter);

const weightOf = (text: string, id: string): number =>
  analyse(text).concepts.find((concept) => concept.id === id)?.weight ?? 0;

describe('reading a line of text', () => {
  it('points at the words in the original text', () => {
    const text = '  Gesucht: eine erfahrene Anwältin für Mietrecht, gern auch eine ＡＴＴＯＲＮＥＹ';
    const spans = analyse(text).concepts.flatMap(({ spans: found }) =>
      found.map(([from, to]) => text.slice(from, to)),
    );
    expect(spans).toEqual(['Anwältin', 'ＡＴＴＯＲＮＥＹ', 'Mietrecht']);
  });

  it('every span and stem lies inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyLetter, maxLength: 200 }), (text) => {
        const { concepts, stems } = analyse(`${text}\nlawyer\n${text}`);
        expect(concepts.some(({ id }) => id === 'lawyer')).toBe(true);
        for (const [from, to] of [
          ...concepts.flatMap(({ spans }) => spans),
          ...stems.map(({ span }) => span),
        ]) {
          expect(from >= 0 && from < to && to <= 2 * text.length + 8).toBe(true);
        }
      }),
    );
  });

  it.each([
    ['Anwältin', 'lawyer'],
    ['Anwaeltinnen', 'lawyer'],
    ['ANWALT', 'lawyer'],
    ['Rechtsanwält*innen', 'lawyer'],
    ['Steuerberaterin', 'tax-adviser'],
    ['Steuerberatungskanzlei', 'tax-adviser'],
    ['Köchinnen', 'cook'],
    ['Tagesmütter: Kinderbetreuung', 'childcare'],
    ['Weinlieferant', 'winemaker'],
    ['Hochzeitsfotografin', 'event-photography'],
    ['photograpers', 'photographer'],
    ['Buchhaltnug', 'accountant'],
    ['co founder', 'co-founder'],
    ['cofounder', 'co-founder'],
    ['C# developer', 'dotnet-programming'],
    ['r&d', 'scientist'],
    ['IT', 'software-industry'],
    ['coach', 'coaching'],
    ['Python', 'python-programming'],
    ['We negotiate for you', 'negotiation'],
    ['insured for once', 'insurance'],
    ['Busco una abogada', 'lawyer'],
    ['Nous cherchons un comptable', 'accountant'],
    ['Procuro um tradutor', 'translator'],
    ['Cerchiamo una commercialista e un falegname', 'carpenter'],
    ['nobody finds us on the web, search results are poor', 'seo'],
    ['Wir ertrinken in Papierbergen', 'automation'],
    ['translating recipes', 'translator'],
  ])('"%s" speaks of %s', (text, id) => {
    expect(conceptsOf(text)).toContain(id);
  });

  it.each([
    ['it is a pity', 'software-industry'],
    ['Steuerung', 'tax-adviser'],
    ['contact', 'contract-law'],
    ['concept', 'musician'],
    ['message', 'massage'],
    ['published', 'publisher'],
    ['founding', 'fundraising'],
    ['Kugellager', 'logistics'],
    ['Interessen und Adressen', 'food-industry'],
    ['we are up to seed', 'investor'],
  ])('"%s" does not speak of %s', (text, id) => {
    expect(conceptsOf(text)).not.toContain(id);
  });

  it('takes the longest phrase', () => {
    expect(conceptsOf('stock market')).toEqual(['stock-market']);
    expect(conceptsOf('landscape architect')).toEqual(['landscape-architect']);
  });

  it('knows what a line is about from whom it is for', () => {
    expect(weightOf('accounting for lawyers', 'accountant')).toBe(1);
    expect(weightOf('accounting for lawyers', 'lawyer')).toBe(0.5);
    expect(weightOf('Hilfe für Anwälte', 'lawyer')).toBe(1);
  });

  it.each([
    ['mentor, no recruiters', 'recruiter'],
    ['Mentorin, keine Recruiter', 'recruiter'],
    ['growth advice, not looking for investment', 'investor'],
    ['Website ohne Agentur', 'supplier'],
    ["we don't want investors", 'investor'],
    ['new job. Recruiters: no thanks', 'recruiter'],
    ['Fotograf gesucht, Hochzeitsplaner bitte nicht', 'wedding-planner'],
  ])('"%s" rules out %s', (text, id) => {
    const { concepts, negations } = analyse(text);
    expect(negations.concepts).toContain(id);
    expect(concepts.map((concept) => concept.id)).not.toContain(id);
  });

  it('words outside the catalogue become stems', () => {
    expect(analyse('Crooked harpsichords').stems.map(({ stem }) => stem)).toEqual(['crook', 'harpsichord']);
  });

  it.each([
    ['harp lessons', ['harp']],
    ['Harfenunterricht', ['harf']],
    ['Harfen-Unterricht für Erwachsene', ['harf']],
    ['reading and pottery lessons', ['potter', 'read']],
    ['I teach the harp and the lute', ['harp', 'lute']],
    ['clases de arpa para adultos', ['arpa']],
    ['aulas de harpa', ['harpa']],
    ["cours d'escrime", ['escrim']],
    ['an R course', ['r']],
    ['instructors for Spanish', ['spanish']],
    ['an experienced, friendly teacher', []],
    ['private lessons in the evening', []],
    ['Reparatur von Akkordeons', ['akkordeon']],
    ['Einzelunterricht', []],
    ['lessons for my daughter', []],
    ['no harp lessons', []],
    ['harpsichords', []],
  ])('"%s" is teaching about %j', (text, subjects) => {
    expect(
      analyse(text)
        .subjects.map((subject) => subject.stem)
        .sort(),
    ).toEqual(subjects);
  });

  it('remembers what it read, and forgets the oldest', () => {
    const analyser = createAnalyser(2);
    const first = analyser.analyse('lawyer');
    analyser.analyse('cook');
    expect(analyser.analyse('lawyer')).toBe(first);
    analyser.analyse('baker');
    expect(analyser.analyse('lawyer')).toBe(first);
    expect(analyser.analyse('cook')).toEqual(analyse('cook'));
  });
});
