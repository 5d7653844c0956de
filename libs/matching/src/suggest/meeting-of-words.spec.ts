import { describe, expect, it } from '@jest/globals';
import { aPerson, anInput } from '../testing/a-person.js';
import { suggest } from './engine.js';
import type { SuggestedPair } from './model.js';

const met = (need: string, offer: string): SuggestedPair | undefined =>
  suggest(anInput([aPerson('ada').needs(need).build(), aPerson('bo').offers(offer).build()]))[0];

describe('people who write different words for the same thing', () => {
  const lawyers = [
    'lawyer',
    'attorney',
    'Anwältin',
    'Rechtsanwalt',
    'Anwaeltin',
    'solicitor',
    'ANWÄLTINNEN',
    'legal advice',
    'attorny',
  ];

  it.each(lawyers.flatMap((need) => lawyers.map((offer) => [need, offer] as const)))(
    '"%s" meets "%s"',
    (need, offer) => {
      expect(met(need, offer)?.score).toBeGreaterThan(0.4);
    },
  );

  it.each([
    ['I need someone for my tax return', 'Steuerberatung für Selbstständige'],
    ['A desk near the tram stop', 'Desk to let in a light attic'],
    ['React developer', 'I write React apps'],
    ['A coach for an outing of our choir', 'Bus hire with drivers, also on Sundays'],
    ['Mentor with experience in export', 'I mentor firms that export for the first time'],
    ['Suche eine Fotografin für Porträts', 'Photographer, twenty years of experience'],
    ['Eine Website für meinen Laden', 'Web design and landing pages'],
    ['Fördermittelberatung für ein Forschungsprojekt', 'I help with grant applications'],
    ['somebody who knows GDPR', 'DSGVO und Datenschutz für kleine Firmen'],
    ['Hilfe mit KI im Büro', 'Workshops on artificial intelligence'],
    ['business angel for our first round', 'I invest in young companies'],
    ['Seminarraum für zwanzig Leute', 'A room for events, evenings and weekends'],
    ['Betreuung für meinen Vater: Altenpflege', 'Pflegedienst in der Südstadt'],
    ['catering for a summer party', 'Partyservice mit regionaler Küche'],
    ['Übersetzung ins Englische', 'translator, English and Polish'],
    ['a moderator for our conference', 'Moderation von Tagungen'],
    ['photograper for a wedding', 'Hochzeitsfotograf'],
    ['Exportberatung', 'Ten years of exporting machines'],
    ['Help with our newsletter and web texts', 'Texterin für kleine Marken'],
    ['ein offenes Ohr', 'I am a good listener, moral support'],
    ['A new job', 'Wir haben offene Stellen'],
    ['job as accountant', 'We hire: vacancy in accounting'],
    ['Somos una tienda gourmet, buscamos aceite', 'Olivenöl direkt vom Erzeuger'],
    ['Un traducteur pour notre site', 'Fachübersetzungen'],
    ['We get lost in folders and binders', 'Document management, the paperless office'],
    ['Nurses for our ward, new colleagues wanted', 'Pflegekraft mit Erfahrung in der Intensivpflege'],
  ])('"%s" meets "%s"', (need, offer) => {
    expect(met(need, offer)).toBeDefined();
  });

  it.each([
    ['harp lessons', 'I can teach anything'],
    ['harp lessons', 'I can teach the harp and the lute'],
    ['chemistry lessons', 'Lessons in maths, physics and chemistry'],
    ['Nachhilfe', 'Nachhilfe in Latein'],
    ['Nachhilfe in Latein', 'Nachhilfe'],
    ['Harfenunterricht', 'Unterricht auf der Harfe'],
    ['Harfenunterricht', 'harp lessons'],
    ['Harfenunterricht', 'clases de arpa'],
    ['harp lessons', 'cours de harpe'],
    ['cours de harpe', 'professeur de harpe'],
    ['clases de arpa', 'profesora de arpa'],
    ['aulas de harpa', 'professora de harpa'],
    ['lezioni di arpa', 'insegnante di arpa'],
    ['accordion lessons', 'Akkordeonunterricht'],
    ['accordion lessons', 'clases de acordeón'],
    ['accordion lessons', "cours d'accordéon"],
    ['accordion teacher', 'patient teacher'],
    ['Harfenunterricht', 'Lehrerin im Ruhestand'],
    ['accordion teacher', 'Privatlehrerin'],
    ['reading lessons', 'Reading and writing lessons for adults'],
    ['harp lesons', 'harp teacher'],
    ['A seminar for our staff', 'Seminar on Fridays'],
    ['Workshop on AI', 'Workshops on artificial intelligence'],
    ['Kurs zu Websites', 'Workshop Webdesign'],
    ['teacher in Berlin', 'Reading lessons'],
    ['a consultant', 'fisheries consultant'],
    ['R course for our lab', 'Courses in R and Julia'],
    ['Hebrew lessons', 'Hebräischunterricht'],
    ['teacher in Madrid', 'reading lessons'],
    ['Polish translation', 'Übersetzung ins Polnische'],
    ['Yoga-Kurs', 'yoga class'],
    ['Harp lessons for children in the evening', 'Harfenlehrerin, auch für Kinder'],
    ['Gruppenunterricht auf der Harfe', 'Harfenunterricht'],
  ])('one subject, or none: "%s" meets "%s"', (need, offer) => {
    expect(met(need, offer)?.label).toBe('match');
  });

  it('the nearer specialism comes first', () => {
    const people = [
      aPerson('ada').needs('lawyer for employment law').build(),
      aPerson('family').offers('Family lawyer').build(),
      aPerson('labour').offers('Arbeitsrecht').build(),
      aPerson('plain').offers('Lawyer').build(),
    ];
    const order = suggest(anInput(people)).map(({ a, b }) => (a === 'ada' ? b : a));
    expect(order[0]).toBe('labour');
    expect(order[1]).toBe('plain');
  });

  it('co-founders, tandems and study groups are sought by both', () => {
    const people = [
      aPerson('ada').needs('Looking for a co-founder with a background in solar energy').build(),
      aPerson('bo').needs('Mitgründer für ein Photovoltaik-Start-up').build(),
    ];
    const [pair] = suggest(anInput(people));
    expect(pair?.benefits.a?.code).toBe('same-search');
    expect(pair?.benefits.b?.code).toBe('same-search');
  });

  it.each([
    ['Co-founder for a pottery brand', 'Mitgründerin für eine Töpferei'],
    ['Joint venture in solar energy', 'Gemeinschaftsunternehmen für Photovoltaik'],
    ['Consortium for a project on batteries', 'Konsortialpartner für Batterieforschung'],
    ['Language tandem', 'Sprachtandem'],
    ['Study group', 'Lerngruppe'],
    ['Running group', 'Lauftreff'],
    ['Book club', 'Lesekreis'],
  ])('both seek it: "%s" and "%s"', (one, other) => {
    const people = [aPerson('ada').needs(one).build(), aPerson('bo').needs(other).build()];
    expect(suggest(anInput(people))[0]?.benefits.a?.code).toBe('same-search');
  });

  it('special searches of one kind meet: who seeks a co-founder meets who seeks a technical one', () => {
    const people = [
      aPerson('ada').needs('Technical co-founder for a cheese label').build(),
      aPerson('bo').needs('A co-founder who knows cheese').build(),
    ];
    expect(suggest(anInput(people))[0]?.benefits.a?.code).toBe('same-search');
  });

  it('who buys answers who wants to sell', () => {
    const people = [
      aPerson('ada').needs('Clients for our goat cheese').build(),
      aPerson('bo').offers('We buy cheese from small farms').build(),
    ];
    expect(suggest(anInput(people))).toHaveLength(1);
  });

  it('an introduction comes after the one who does it, a learner after the trained', () => {
    const order = (need: string, first: string, second: string): string | undefined => {
      const seeker = aPerson('ada').needs(need).build();
      const [best] = suggest(
        anInput([seeker, aPerson('second').offers(second).build(), aPerson('zz').offers(first).build()]),
      );
      return best && (best.a === 'ada' ? best.b : best.a);
    };
    expect(order('a lawyer', 'Lawyer', 'I can introduce you to a lawyer')).toBe('zz');
    expect(order('statistics', 'Statistics', 'Student of statistics')).toBe('zz');
    expect(order('distributor in Poland', 'Distributor in Poland', 'Distributor in Portugal')).toBe('zz');
  });

  it('somebody who hires and somebody who wants a post answer each other', () => {
    const people = [
      aPerson('ada').needs('Job as a web designer', 'job').build(),
      aPerson('bo').needs('Web designer, permanent', 'hire').build(),
    ];
    expect(suggest(anInput(people))[0]?.benefits.a?.code).toBe('searches-answer-each-other');
  });

  it('somebody who wants clients answers somebody who needs the service', () => {
    expect(
      suggest(
        anInput([
          aPerson('ada').needs('Clients for my web agency').build(),
          aPerson('bo').needs('a website').build(),
        ]),
      ),
    ).toHaveLength(1);
  });

  it('a headline serves a need, though less than a pin', () => {
    const need = aPerson('ada').needs('a lawyer').build();
    const byHeadline = suggest(
      anInput([need, aPerson('bo').with({ headline: 'Rechtsanwältin' }).build()]),
    )[0];
    const byPin = suggest(anInput([need, aPerson('bo').offers('Rechtsanwältin').build()]))[0];
    expect(byHeadline?.benefits).toMatchObject({
      a: { code: 'they-do-what-you-need' },
      b: { code: 'you-do-what-they-need' },
    });
    expect(byHeadline?.score ?? 1).toBeLessThan(byPin?.score ?? 0);
  });

  it('rare words outside the catalogue still meet', () => {
    expect(met('Somebody who restores harpsichords', 'Harpsichord restoration')).toBeDefined();
  });

  it.each(['mentor', 'partner', 'investor', 'supplier', 'employer', 'employee', 'press', 'venue'])(
    'the role "%s" is known',
    (role) => {
      expect(met(`${role} for regional cheese`, `${role} for regional cheese`)).toBeDefined();
    },
  );
});
