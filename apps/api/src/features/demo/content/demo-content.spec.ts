import { describe, expect, it } from '@jest/globals';
import { TIPS } from '../../events/templates/tip-library.js';
import { TOPIC_TEMPLATES } from '../../events/templates/topic-templates.js';
import { DEMO_EVENT } from './demo-event.js';
import { DEMO_PEOPLE } from './demo-people.js';
import type { DemoDirection, DemoPerson, DemoPin } from './demo-content-types.js';

const allPins = (person: DemoPerson): DemoPin[] => [...person.pins, ...person.repertoire];
const everyPin = DEMO_PEOPLE.flatMap(allPins);
const count = (test: (person: DemoPerson) => boolean): number => DEMO_PEOPLE.filter(test).length;
const words = (text: string): number => text.trim().split(/\s+/).length;

/** What a visitor may ask for or offer. Where the two sides use different words, the second list is for needs. */
const FIELDS: readonly (readonly [field: string, offers: RegExp, needs?: RegExp])[] = [
  ['lawyer', /\b(lawyer|legal advice|attorney|anw[äa]lt)/i],
  ['tax and accounting', /\b(tax|accountant|bookkeep|steuer|buchhalt|VAT)/i],
  ['investor', /\b(investor|venture capital|co-investor)/i],
  ['web developer', /\b(web developer|website|web designer|webseite|online shop)/i],
  ['app developer', /\bapps?\b|\bapp-/i],
  ['designer', /\b(designer|graphic design|logo|ux design|brochure)/i],
  ['photographer', /\b(photographer|photos|pictures)/i],
  ['translator', /\b(translat|interpreter|proofreading)/i],
  ['mentor for founders', /\bmentor(ing|in)?\b/i],
  ['marketing', /\b(marketing|campaign)/i],
  ['sales', /\b(sales|vertrieb)/i],
  ['social media', /\b(social media|instagram)/i],
  ['recruiting', /\b(recruit\w*|HR|human resources|CV)\b/i],
  ['job seeker', /\b(jobs?|positions?|stellen)\b/i, /\b(job|position|new role|internship)\b/i],
  ['developers wanted', /\b(developers?|softwareentwickler)\b.*|\bstellen für software/i, /\bdevelopers?\b/i],
  [
    'apprenticeship',
    /\b(apprentice|ausbildung|trainee)/i,
    /\b(apprentice|ausbildungsplatz|auszubildende|trainee)/i,
  ],
  ['co-founder', /\b(co-founder|mitgründer)/i],
  [
    'rooms',
    /\b(venue|hall|rooms?|desk|office|offices|premises|ballroom)\b/i,
    /\b(venues?|room|desk|space|probenraum|premises)\b/i,
  ],
  ['caterer', /\b(catering|caterer|food truck|barista)/i],
  ['print shop', /\b(print|printing|printed)\b/i],
  ['logistics', /\b(logistics|fulfilment|freight|warehouse|transport)\b/i],
  ['insurance', /\b(insurance|insured|haftpflicht|berufshaftpflicht|covered)\b/i],
  ['bank and loans', /\b(loan|bank|banks|kredit|leasing|microcredit)\b/i],
  ['grants', /\b(grants?|funding|fördermittel|fördergelder|zuschüsse|subsidies)\b/i],
  ['export', /\b(export|exporting|exporters|customs|market entry|abroad)\b/i],
  ['data protection', /\b(gdpr|data protection|privacy|datenschutz\w*)\b/i],
  ['IT security', /\b(it security|it-sicherheit|phishing|cybersecurity|penetration test\w*)\b/i],
  ['machine learning', /\b(AI|[Mm]achine learning|Künstliche Intelligenz|KI)\b/],
  ['data analysis', /\b(data analysis|data analyst|dashboards|statistics|data scientist)\b/i],
  ['architecture and building', /\b(architects?|structural engineer\w*|building|umbauen|baufirma)\b/i],
  ['energy and solar', /\b(solar|energy|heat pumps|electricity)\b/i],
  ['farming and food', /\b(farms?|vegetables|grain|orchards|soil|coffee)\b/i],
  ['nursing and care', /\b(nurses?|nursing|care|pflege)\b/i],
  ['teaching and training', /\b(training|lessons|workshop|teach\w*|course|nachhilfe|tutor)\b/i],
  ['coaching', /\b(coach|coaching|sparring)\b/i],
  ['event organisation', /\b(event organis\w*|event plan|events?|conference)\b/i],
  ['speaker', /\b(talks?|speakers?|vortrag|guest lecture)\b/i],
  ['press', /\b(journalist|newspaper|radio|press)\b/i],
  ['video', /\b(video|film|livestream|videographer|videos)\b/i],
  ['music', /\b(music|band|choir|piano|pianist|musicians?)\b/i],
  ['volunteers', /\b(volunteer\w*|ehrenamt\w*)\b/i],
  ['packaging', /\b(packaging|boxes)\b/i],
  ['manufacturing and prototypes', /\b(prototypes?|manufactur\w*|small series|milling)\b/i],
  ['research partner', /\bresearch\b/i],
];

/** Only who may be suggested to a stranger counts: a visitor alone must find somebody. */
const reachable = ({ mood }: DemoPerson): boolean => mood === 'open' || mood === 'approach-me';

const peopleWith = (pattern: RegExp, direction: DemoDirection): number =>
  count(
    (person) =>
      reachable(person) &&
      allPins(person).some(
        (pin) => (pin.direction === direction || pin.direction === 'both') && pattern.test(pin.text),
      ),
  );

describe('the people of the demo event', () => {
  it('are sixty, each with a key, a name and an address of their own', () => {
    expect(DEMO_PEOPLE).toHaveLength(60);
    expect(new Set(DEMO_PEOPLE.map(({ key }) => key)).size).toBe(60);
    expect(new Set(DEMO_PEOPLE.map(({ name }) => name)).size).toBe(60);
    expect(new Set(DEMO_PEOPLE.map(({ email }) => email)).size).toBe(60);
    expect(DEMO_PEOPLE.map(({ key }) => key)).toEqual(
      Array.from({ length: 60 }, (_, index) => `p${String(index + 1).padStart(2, '0')}`),
    );
  });

  it('have addresses and numbers that belong to nobody', () => {
    for (const { email, phone, linkedin, website } of DEMO_PEOPLE) {
      expect(email).toMatch(/^[a-z.-]+@example\.(org|net)$/);
      expect(phone ?? '+49 30 23125 000').toMatch(
        /^(\+49 30 23125 \d{3}|\+44 20 7946 0\d{3}|\+1 \d{3} 555-01\d\d)$/,
      );
      expect(linkedin ?? 'https://example.net').toMatch(/^https:\/\/([a-z-]+\.)?example\.net/);
      expect(website ?? 'https://example.org').toMatch(/^https:\/\/([a-z-]+\.)?example\.org$/);
    }
  });

  it('agree to different things', () => {
    expect(count(({ consents }) => consents.listed)).toBe(40);
    expect(count(({ consents }) => consents.suggested)).toBe(60);
    expect(count(({ consents }) => consents.screen)).toBe(30);
  });

  it('are mostly open, and some are not', () => {
    expect(count(({ mood }) => mood === 'approach-me')).toBe(8);
    expect(count(({ mood }) => mood === 'known-only')).toBe(3);
    expect(count(({ mood }) => mood === 'not-now')).toBe(2);
  });

  it('are new here in three cases, and three others gladly welcome newcomers', () => {
    for (const side of ['newcomer', 'buddy'] as const) {
      const people = DEMO_PEOPLE.filter(({ welcome }) => welcome === side);
      expect(people).toHaveLength(3);
      expect(people.every(reachable)).toBe(true);
    }
  });

  it('pin one to three lines and hold three to five more', () => {
    for (const person of DEMO_PEOPLE) {
      expect([person.key, person.pins.length >= 1 && person.pins.length <= 3]).toEqual([person.key, true]);
      expect([person.key, person.repertoire.length >= 3 && person.repertoire.length <= 5]).toEqual([
        person.key,
        true,
      ]);
    }
  });

  it('write lines that fit on a card, each once, under a topic of the event', () => {
    const topics = new Set<string>(DEMO_EVENT.topics.map(({ key }) => key));
    for (const pin of everyPin) {
      expect(pin.text.length).toBeLessThanOrEqual(120);
      expect(pin.text).not.toMatch(/!/);
      expect(topics).toContain(pin.topic);
    }
    expect(new Set(everyPin.map(({ text }) => text)).size).toBe(everyPin.length);
  });

  it('use every topic and every kind of pin', () => {
    expect(new Set(DEMO_PEOPLE.flatMap(({ pins }) => pins.map(({ topic }) => topic))).size).toBe(8);
    expect(new Set(everyPin.map(({ kind }) => kind)).size).toBe(16);
  });

  it.each(FIELDS.map(([field, offers, needs = offers]) => ({ field, offers, needs })))(
    'offer and need, three people each: $field',
    ({ offers, needs }) => {
      expect(peopleWith(offers, 'offer')).toBeGreaterThanOrEqual(3);
      expect(peopleWith(needs, 'need')).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('the demo event', () => {
  it('has eight topics, each with its own icon and colour', () => {
    expect(DEMO_EVENT.topics).toHaveLength(8);
    expect(new Set(DEMO_EVENT.topics.map(({ key }) => key)).size).toBe(8);
    expect(new Set(DEMO_EVENT.topics.map(({ icon }) => icon)).size).toBe(8);
    expect(DEMO_EVENT.topics.map(({ colour }) => colour).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('has a zone for each purpose, with spots that can be told apart', () => {
    expect(DEMO_EVENT.zones.map(({ purpose }) => purpose).sort()).toEqual([
      'chat',
      'coffee',
      'lively',
      'quiet',
    ]);
    const spots = DEMO_EVENT.zones.flatMap((zone) => zone.spots);
    expect(new Set(spots.map(({ name }) => name)).size).toBe(spots.length);
    for (const zone of DEMO_EVENT.zones) {
      expect(zone.spots.length).toBeGreaterThanOrEqual(3);
      expect(zone.spots.length).toBeLessThanOrEqual(5);
      // A spot without steps is of no use in a zone behind steps.
      expect(zone.stepFree || zone.spots.every(({ stepFree }) => !stepFree)).toBe(true);
    }
  });

  it('has three announcements, one of them active', () => {
    expect(DEMO_EVENT.announcements).toHaveLength(3);
    expect(DEMO_EVENT.announcements.filter(({ active }) => active)).toHaveLength(1);
  });
});

describe('what a new event can start from', () => {
  it('are five topic templates in both languages', () => {
    expect(TOPIC_TEMPLATES).toHaveLength(5);
    expect(new Set(TOPIC_TEMPLATES.map(({ id }) => id)).size).toBe(5);
    for (const { name, topics } of TOPIC_TEMPLATES) {
      expect(name.en && name.de).toBeTruthy();
      expect(topics.length).toBeGreaterThanOrEqual(5);
      expect(topics.length).toBeLessThanOrEqual(8);
      expect(new Set(topics.map(({ icon }) => icon)).size).toBe(topics.length);
      expect(new Set(topics.map(({ colour }) => colour)).size).toBe(topics.length);
      for (const topic of topics) expect(topic.name.en && topic.name.de).toBeTruthy();
    }
  });

  it('are 24 tips in both languages, at most 25 words each', () => {
    expect(TIPS).toHaveLength(24);
    expect(new Set(TIPS.map(({ id }) => id)).size).toBe(24);
    for (const { en, de } of TIPS) {
      for (const text of [en, de]) {
        expect(words(text)).toBeGreaterThan(3);
        expect(words(text)).toBeLessThanOrEqual(25);
        expect(text).not.toMatch(/!/);
      }
    }
  });

  it('cover the ten behaviours once each', () => {
    const behaviours = TIPS.flatMap(({ behaviour }) => behaviour ?? []);
    expect(behaviours.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
