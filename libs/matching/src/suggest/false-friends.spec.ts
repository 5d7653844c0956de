import { describe, expect, it } from '@jest/globals';
import { aPerson, anInput } from '../testing/a-person.js';
import { suggest } from './engine.js';
import { DEFAULT_SETTINGS } from './model.js';

describe('false friends stay apart', () => {
  it.each([
    ['stock photos for our brochure', 'Stock market seminars: shares and bonds'],
    ['warehouse stock software, inventory of spare parts', 'Stock trading, portfolio advice on shares'],
    ['pitch training before I meet investors', 'We let our football pitch to teams'],
    ['career coach', 'Coach hire: bus and driver for your excursion'],
    ['football coach for our youth team', 'Executive coach for managers'],
    ['seed funding for a startup', 'Seed swap: heirloom tomato and flower seed'],
    ['press contacts for our story, local newspaper', 'Apple press for hire, two hundred litres of juice'],
    ['casting of bronze parts, small foundry wanted', 'Film casting for actors and extras'],
    ['Python developer for data scripts', 'Ball python and other snakes, terrarium advice'],
    ['Java developer, spring and backend', 'Java coffee, freshly roasted beans'],
    ['bank loan for a bakery', 'River bank walks and garden bench repair'],
    ['photo model for a fashion shoot', 'Forecast models and statistical regression'],
    ['Steuerberatung', 'Steuerungstechnik für Maschinen'],
    ['Schloss mit Garten für eine Hochzeit', 'Schloss und Schlüssel: Zylinder austauschen'],
    ['virus scanner for our office computers, malware removal', 'Virus lab: vaccine and infection tests'],
    ['tablet computers for our school', 'Tablet coating for the pharma industry, pills'],
    ['plant for our balcony: native flowers', 'Chemical plant engineer, production machines'],
    ['server administration, linux and backup', 'Server at banquets, I wait at restaurant tables'],
    ['tennis court for Friday evenings', 'Court interpreter, trial and hearing'],
    ['Orgelbauer für unsere Kirche', 'Bauernhof mit Gemüse'],
    ['Web shop relaunch', 'Weaving loom and web of wool'],
    ['accounting for lawyers', 'Lawyer'],
    ['an online tool for hotels', 'I run a hotel by the lake'],
    ['Internship at a law firm', 'Internship in a bakery'],
    ['Office space for two', 'Phishing tests for the office and the workshop'],
    ['Wireless network for our warehouse', 'My network of women in business'],
    ['React developer for our shop', 'A fire drill for teams that have to react fast'],
    ['A bus driver for school runs', 'Coaches for excursions, thirty seats, with driver'],
  ])('"%s" does not meet "%s"', (need, offer) => {
    expect(
      suggest(anInput([aPerson('ada').needs(need).build(), aPerson('bo').offers(offer).build()])),
    ).toEqual([]);
  });

  it.each([
    ['harp lessons', 'Reading and writing lessons for adults'],
    ['Harfenunterricht', 'Reading and writing lessons for adults'],
    ['Harfen-Unterricht', 'Akkordeon-Unterricht'],
    ['Klavierunterricht', 'Akkordeonunterricht'],
    ['Klavierstunden', 'Deutschkurse'],
    ['Yogakurs', 'Schwimmkurs'],
    ['Steuerberatung', 'Eheberatung'],
    ['accordion teacher', 'maths tutor'],
    ['harp lesons', 'reading lessons'],
    ['Ich suche Harfenunterricht', 'Ich gebe Zitherunterricht'],
    ['My daughter wants harp lessons', 'Reading lessons for children'],
    ['chess teacher', 'harp teacher'],
    ['maths tutor', 'harp tutor'],
    ['harp teacher', 'I teach Spanish'],
    ['bagpipe teacher', 'Physics teacher'],
    ['drum course', 'chess course'],
    ['falconry workshop', 'calligraphy workshop'],
    ['origami workshop', 'Workshop on tax returns'],
    ['juggling trainer', 'sales trainer'],
    ['R course for our lab', 'ukulele course'],
    ['instructor for Spanish', 'origami instructor'],
    ['talk on bats', 'talk about data protection'],
    ['Vortrag über Fledermäuse', 'Vorträge über Datenschutz'],
    ['archery coach', 'chess coach'],
    ['accordion repair', 'umbrella repair'],
    ['Reparatur von Regenschirmen', 'Reparatur von Akkordeons'],
    ['feng shui consultant', 'fisheries consultant'],
    ['Seminar über Falknerei', 'Seminar über Buchführung'],
    ['clases de arpa', 'clases de lectura y escritura para adultos'],
    ['clases de arpa', 'Reading and writing lessons for adults'],
    ['clases de arpa', 'clases de cerámica'],
    ['profesora de arpa', 'profesor de esgrima'],
    ['cours de harpe', "cours d'alphabétisation"],
    ['cours de harpe', 'cours de poterie'],
    ['cours de harpe', 'Reading and writing lessons for adults'],
    ['professeur de harpe', "professeur d'escrime"],
    ['aulas de harpa', 'aulas de leitura e escrita'],
    ['aulas de harpa', 'aulas de cerâmica'],
    ['professora de harpa', 'professora de esgrima'],
    ['lezioni di arpa', 'lezioni di ceramica'],
    ['lezioni di arpa', 'lezioni di lettura per adulti'],
    ['corso di arpa', 'corso di cucito'],
    ['insegnante di arpa', 'insegnante di scherma'],
    ['Harfenunterricht', 'cours de poterie'],
    ['harp lessons', 'clases de cerámica'],
    ['taller de cerámica', 'taller de encuadernación'],
    ['Nachhilfe in Latein', 'Nachhilfe in Hebräisch'],
    ['Esperanto translation', 'Polish translation'],
    ['Polish translation', 'Russian translation'],
    ['Nachhilfe in Harfe', 'Nachhilfe in Mathe'],
  ])('one general word, two subjects: "%s" does not meet "%s"', (need, offer) => {
    expect(
      suggest(anInput([aPerson('ada').needs(need).build(), aPerson('bo').offers(offer).build()])),
    ).toEqual([]);
  });

  it('different subjects of one general word may still have an open chat', () => {
    const people = [
      aPerson('ada').needs('Harfenunterricht').build(),
      aPerson('bo').offers('Reading and writing lessons for adults').build(),
    ];
    const settings = { ...DEFAULT_SETTINGS, openChat: true };
    expect(suggest(anInput(people, { settings }))).toMatchObject([{ label: 'open-chat' }]);
  });

  it.each([
    ['a lawyer', 'Anwältin gesucht'],
    ['investor for our startup', 'Investoren gesucht'],
    ['Clients for my web agency', 'clients for web design'],
    ['Job as a nurse', 'Stelle als Pflegekraft'],
    ['a mentor', 'mentor in marketing'],
    ['Wholesale buyers for our honey', 'Clients for our honey'],
    ['We look for nurses', 'Pflegekräfte gesucht'],
  ])('two who both need: "%s" and "%s"', (one, other) => {
    expect(suggest(anInput([aPerson('ada').needs(one).build(), aPerson('bo').needs(other).build()]))).toEqual(
      [],
    );
  });

  it.each([
    ['Bookkeeping', 'Buchhaltung'],
    ['We invest in climate tech', 'Investor'],
  ])('two who both offer: "%s" and "%s"', (one, other) => {
    expect(
      suggest(anInput([aPerson('ada').offers(one).build(), aPerson('bo').offers(other).build()])),
    ).toEqual([]);
  });

  it.each([
    ['New job in marketing, no recruiters please', 'Recruiter: job offers in marketing'],
    ['Stelle im Vertrieb, keine Personalvermittler', 'Personalvermittlung für den Vertrieb, offene Stelle'],
    ['Advice on growth and sales, not looking for investment', 'Venture capital and sales for growth'],
    ['Marketing ohne Influencer', 'Influencer Marketing'],
    ['Website, agencies: no thanks', 'Agency with ten people for websites'],
    ['Fotograf, aber Hochzeitsfotografen bitte nicht', 'Hochzeitsfotograf'],
  ])('"%s" rules out "%s"', (need, offer) => {
    expect(
      suggest(anInput([aPerson('ada').needs(need).build(), aPerson('bo').offers(offer).build()])),
    ).toEqual([]);
  });

  it('whoever has a post does not answer a vacancy by having it', () => {
    const people = [
      aPerson('ada').needs('Nurses for our ward', 'hire').build(),
      aPerson('bo').with({ headline: 'Nurse' }).build(),
    ];
    expect(suggest(anInput(people))).toEqual([]);
  });

  it('an offer may rule people out as well', () => {
    const people = [
      aPerson('ada').needs('Mentor for my startup, we are agencies').build(),
      aPerson('bo').offers('Mentor for founders, no agencies').build(),
    ];
    expect(suggest(anInput(people))).toEqual([]);
  });

  it('"not only" and "no-code" rule nothing out', () => {
    const people = [
      aPerson('ada').needs('No-code automation, not only for marketing').build(),
      aPerson('bo').offers('Process automation').build(),
    ];
    expect(suggest(anInput(people))).toHaveLength(1);
  });

  it('wishes without substance find nobody', () => {
    const people = [
      aPerson('ada').needs('interesting people').build(),
      aPerson('bo').offers('interesting people').build(),
    ];
    expect(suggest(anInput(people))).toEqual([]);
  });
});
