import { pick, type Random, seededRandom } from '@commonground/kernel';
import { FAMILY_NAMES, GIVEN_NAMES } from './name-lists.js';
import {
  BIO_CLOSINGS,
  BIO_MIDDLES,
  BIO_OPENINGS,
  COMPANIES,
  HEADLINES,
  INTENTS,
  LANGUAGES,
  PRONOUNS,
  TICKETS,
  TOPICS,
} from './profile-parts.js';

/** An invented person with everything that our list template has a column for. */
export interface GeneratedAttendee {
  readonly externalId: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly pronouns: string;
  readonly company: string;
  readonly headline: string;
  readonly ticket: string;
  readonly language: string;
  readonly phone: string;
  readonly linkedin: string;
  readonly website: string;
  readonly topics: readonly string[];
  readonly offers: readonly string[];
  readonly needs: readonly string[];
  readonly bio: string;
  readonly tags: readonly string[];
  readonly consentListed: boolean;
}

/**
 * Invents people: the same seed and count give the same people, and a longer list begins with the shorter
 * one. Ids and addresses are unique; addresses end in `example.org`, which belongs to nobody.
 */
export function generateAttendees(seed: number, count: number): GeneratedAttendee[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => generateOne(random, seed, index + 1));
}

function generateOne(random: Random, seed: number, number: number): GeneratedAttendee {
  const firstName = pick(random, GIVEN_NAMES);
  const lastName = pick(random, FAMILY_NAMES);
  const company = pick(random, COMPANIES);
  const headline = pick(random, HEADLINES);
  const topics = several(random, TOPICS, 3);
  const intents = several(random, INTENTS, 4);
  const split = Math.floor(random() * (intents.length + 1));
  const slug = asciiSlug(`${firstName}-${lastName}`);
  return {
    externalId: `g${seed}-${String(number).padStart(5, '0')}`,
    email: `${slug.replaceAll('-', '.')}.${number}@example.org`,
    firstName,
    lastName,
    pronouns: pick(random, PRONOUNS),
    company,
    headline,
    ticket: pick(random, TICKETS),
    language: pick(random, LANGUAGES),
    phone: random() < 0.5 ? `+49 30 ${String(Math.floor(random() * 9e6) + 1e6)}` : '',
    linkedin: random() < 0.4 ? `https://www.linkedin.com/in/${slug}-${number}` : '',
    website: random() < 0.2 ? `https://${asciiSlug(company)}.example.org` : '',
    topics,
    offers: intents.slice(0, split),
    needs: intents.slice(split),
    bio: biography(random, { company, headline, topic: (topics[0] ?? 'Culture').toLowerCase() }),
    tags: random() < 0.1 ? ['speaker'] : [],
    consentListed: random() < 0.6,
  };
}

/** One to three sentences. */
function biography(random: Random, words: { company: string; headline: string; topic: string }): string {
  const sentences: string[] = [pick(random, BIO_OPENINGS)];
  if (random() < 0.7) sentences.push(pick(random, BIO_MIDDLES));
  if (random() < 0.5) sentences.push(pick(random, BIO_CLOSINGS));
  return sentences
    .join(' ')
    .replaceAll('{company}', words.company)
    .replaceAll('{headline}', words.headline)
    .replaceAll('{topic}', words.topic);
}

function several<T>(random: Random, items: readonly T[], max: number): T[] {
  const length = 1 + Math.floor(random() * max);
  return [...new Set(Array.from({ length }, () => pick(random, items)))];
}

function asciiSlug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replace(/[\p{M}’']+/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
