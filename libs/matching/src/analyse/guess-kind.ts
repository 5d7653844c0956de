import { conceptById } from '../catalogue/catalogue.js';
import type { PinDirection, PinKind } from '../pin-kind.js';
import { analyse } from './analyser.js';
import type { Analysis } from './analysis.js';

/** Words that name the learner, so that somebody who needs one is hiring. */
const LEARNERS =
  /^(?:interns?|apprentices?|trainees?|azubis?|auszubildenden?|praktikant(?:en|in|innen)?|lehrlinge?n?)$/;

/**
 * Guesses the kind of a pin from its words, for people who only type a line. Roles sought say most
 * ("business angel" → investor); a line that names a service is help; a bare question is a question.
 */
export function guessKind(
  text: string,
  direction: PinDirection,
  read: (text: string) => Analysis = analyse,
): PinKind {
  const analysis = read(text);
  if (direction === 'need' && analysis.tokens.some((token) => LEARNERS.test(token.word))) return 'hire';
  const side = direction === 'offer' ? 'offer' : 'need';
  let fallback: PinKind | null = null;
  let service = false;
  for (const mention of analysis.concepts) {
    const concept = conceptById(mention.id);
    if (!concept) continue;
    if (concept.area !== 'wish' && concept.area !== 'industry' && concept.area !== 'place') service = true;
    const kind = concept.kind[side];
    // What stands behind "for" is whom it is for, not what it is.
    if (!kind || mention.weight < 0.75) continue;
    if (concept.area === 'role') return kind;
    if (!fallback || fallback === 'help' || fallback === 'knowledge') fallback = kind;
  }
  if (fallback) return fallback;
  if (text.trim().endsWith('?')) return 'question';
  if (direction === 'both') return 'collaborate';
  return service ? 'help' : 'other';
}
