import type { QuestionCode } from '../explain/questions.js';
import type { PairHistory } from './model.js';

/** Two ids in their fixed order, as one key. NUL cannot occur inside an id the platform makes. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`);

/** What earlier suggestions forbid. */
export interface Past {
  isBlocked(a: string, b: string): boolean;
  questionsOf(person: string): Set<QuestionCode>;
}

/** Met, accepted, declined and open pairs never come again; an expired one may, after its cool-down. */
export function readPast(history: readonly PairHistory[], now: number, cooldownMs: number): Past {
  const blocked = new Set<string>();
  const questions = new Map<string, Set<QuestionCode>>();
  const questionsOf = (person: string): Set<QuestionCode> => {
    let codes = questions.get(person);
    if (!codes) {
      codes = new Set();
      questions.set(person, codes);
    }
    return codes;
  };
  for (const { a, b, state, at, question } of history) {
    if (state !== 'expired' || now - at < cooldownMs) blocked.add(pairKey(a, b));
    if (question) {
      questionsOf(a).add(question);
      questionsOf(b).add(question);
    }
  }
  return { isBlocked: (a, b) => blocked.has(pairKey(a, b)), questionsOf };
}
