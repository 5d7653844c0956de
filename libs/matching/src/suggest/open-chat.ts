import type { Intent } from '../score/intent.js';
import { dealQuestion, type QuestionCode } from '../explain/questions.js';
import { factOf } from '../explain/explain-fit.js';
import { conceptLabel } from '../catalogue/catalogue.js';
import type { SuggestedPair } from './model.js';
import type { Past } from './past.js';
import { compareIds, type Guest } from './room.js';

const CHAT_SCORE = 0.1;

interface Chat {
  readonly guests: readonly Guest[];
  readonly past: Past;
  readonly mayMeet: (one: Guest, other: Guest) => boolean;
  readonly questions: (person: string) => Set<QuestionCode>;
  readonly language: string;
}

/**
 * The weak fallback: brings people whom nobody fits together over a topic of the wall that both pinned to.
 * Each gets one at most, and it is never called a match.
 */
export function pairForOpenChat({ guests, mayMeet, past, questions, language }: Chat): SuggestedPair[] {
  const pairs: SuggestedPair[] = [];
  const waiting = new Map<string, { guest: Guest; intent: Intent }[]>();
  const served = new Set<string>();
  for (const guest of guests) {
    for (const intent of [...guest.seeks, ...guest.gives]) {
      const topic = intent.pin?.topicId;
      if (topic === undefined || served.has(guest.person.id)) continue;
      const queue = waiting.get(topic) ?? [];
      const partner = queue.find(
        (entry) =>
          entry.guest !== guest &&
          !served.has(entry.guest.person.id) &&
          !past.isBlocked(entry.guest.person.id, guest.person.id) &&
          mayMeet(entry.guest, guest),
      );
      if (!partner) {
        // A short queue is enough: whoever waits in it longest is asked first.
        if (queue.length < 32) queue.push({ guest, intent });
        waiting.set(topic, queue);
        continue;
      }
      served.add(guest.person.id).add(partner.guest.person.id);
      pairs.push(chatOf(partner, { guest, intent }, questions, language));
    }
  }
  return pairs;
}

function chatOf(
  x: { guest: Guest; intent: Intent },
  y: { guest: Guest; intent: Intent },
  questions: (person: string) => Set<QuestionCode>,
  language: string,
): SuggestedPair {
  const [one, other] = compareIds(x.guest.person.id, y.guest.person.id) < 0 ? [x, y] : [y, x];
  const a = one.guest.person.id;
  const b = other.guest.person.id;
  const code = dealQuestion(a, b, questions);
  questions(a).add(code);
  questions(b).add(code);
  const concept = one.intent.concepts[0]?.id;
  const topic = one.intent.pin?.topicName ?? (concept === undefined ? '' : conceptLabel(concept, language));
  return {
    a,
    b,
    score: CHAT_SCORE,
    label: 'open-chat',
    benefits: { a: { code: 'shared-topic', fact: 1 }, b: { code: 'shared-topic', fact: 0 } },
    facts: [factOf(one.intent, 'shared'), factOf(other.intent, 'shared')],
    question: { code, params: { topic } },
  };
}
