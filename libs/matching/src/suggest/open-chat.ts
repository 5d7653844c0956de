import { dealQuestion, type QuestionCode } from '../explain/questions.js';
import { factOf } from '../explain/explain-fit.js';
import { conceptLabel } from '../catalogue/catalogue.js';
import { cohortFacts } from '../score/cohort.js';
import type { Intent } from '../score/intent.js';
import type { Fact, SuggestedPair } from './model.js';
import { compareIds, type Guest } from './room.js';

const CHAT_SCORE = 0.1;

/** What a talk is about when neither wrote anything: why everybody is here. */
const THIS_EVENT: Readonly<Record<string, string>> = { en: 'this event', de: 'diese Veranstaltung' };

/** One side of an open chat, with the line it may begin with; null for somebody who wrote nothing. */
export interface ChatSide {
  readonly guest: Guest;
  readonly intent: Intent | null;
}

export interface ChatWords {
  readonly questionsOf: (person: string) => Set<QuestionCode>;
  /** ISO 639-1. */
  readonly language: string;
}

/** Any line of a person: what they seek before what they give. */
export const anyLineOf = (guest: Guest): ChatSide => ({
  guest,
  intent: guest.seeks[0] ?? guest.gives[0] ?? null,
});

/**
 * Puts two people whom nothing but chance or a topic brought together into a suggestion that is never called a match.
 * With a topic of the wall in common each gains a subject, with a cohort in common somebody of their own; without either
 * nobody is promised anything.
 */
export function openChat(x: ChatSide, y: ChatSide, { questionsOf, language }: ChatWords): SuggestedPair {
  const [one, other] = compareIds(x.guest.person.id, y.guest.person.id) < 0 ? [x, y] : [y, x];
  const a = one.guest.person.id;
  const b = other.guest.person.id;
  const code = dealQuestion(a, b, questionsOf);
  questionsOf(a).add(code);
  questionsOf(b).add(code);
  const shared = sharedTopic(one.intent, other.intent);
  const facts: Fact[] = [];
  for (const { intent } of [one, other]) {
    if (intent) facts.push(factOf(intent, shared ? 'shared' : intent.side === 'seek' ? 'need' : 'offer'));
  }
  const cohort = cohortFacts(one.guest.person, other.guest.person);
  const own = facts.push(...cohort) - cohort.length;
  return {
    a,
    b,
    score: CHAT_SCORE,
    label: 'open-chat',
    benefits: shared
      ? { a: { code: 'shared-topic', fact: 1 }, b: { code: 'shared-topic', fact: 0 } }
      : cohort.length > 0
        ? { a: { code: 'same-cohort', fact: own + 1 }, b: { code: 'same-cohort', fact: own } }
        : { a: null, b: null },
    facts,
    question: { code, params: { topic: shared ?? subjectOf(one.intent ?? other.intent, language) } },
  };
}

/** The name of the topic to which both pinned, or null. */
function sharedTopic(one: Intent | null, other: Intent | null): string | null {
  return one?.pin && one.pin.topicId === other?.pin?.topicId ? one.pin.topicName : null;
}

function subjectOf(intent: Intent | null, language: string): string {
  const concept = intent?.concepts[0]?.id;
  if (concept !== undefined) return conceptLabel(concept, language);
  return intent?.text ?? THIS_EVENT[language] ?? 'this event';
}

/** A newcomer with their buddy: an open chat in which the welcome itself is what each gains. */
export function welcomeChat(newcomer: Guest, buddy: Guest, words: ChatWords): SuggestedPair {
  const [mine, theirs] = linesInCommon(newcomer, buddy) ?? [anyLineOf(newcomer), anyLineOf(buddy)];
  const chat = openChat(mine, theirs, words);
  const welcomed = { code: 'welcomed', fact: null } as const;
  const welcomes = { code: 'welcomes', fact: null } as const;
  const benefits =
    chat.a === newcomer.person.id ? { a: welcomed, b: welcomes } : { a: welcomes, b: welcomed };
  return { ...chat, benefits };
}

/** The first lines of the two that hang in one topic. */
function linesInCommon(one: Guest, other: Guest): [ChatSide, ChatSide] | null {
  for (const intent of [...one.seeks, ...one.gives]) {
    const fellow = [...other.seeks, ...other.gives].find((line) => sharedTopic(intent, line) !== null);
    if (fellow)
      return [
        { guest: one, intent },
        { guest: other, intent: fellow },
      ];
  }
  return null;
}
