import type { Subject } from '../analyse/analysis.js';
import { conceptById } from '../catalogue/catalogue.js';
import { OPEN_TO_ANY } from '../catalogue/general-words.js';
import { soundAlike } from '../normalise/sounds.js';
import type { Content, IntentConcept } from './content.js';
import { serves } from './similarity.js';

/** From here on one subject belongs to the other. Two specialisms of one field do not: Polish, Russian. */
const SAME_FIELD = 0.4;

/**
 * Whether two lines that name the same general thing mean different ones: harp lessons, lessons in reading. A line without
 * a subject leaves it open, and what a line says elsewhere may be its subject as well ("lessons in maths, also physics").
 */
export function areApart(sought: IntentConcept, given: IntentConcept, seek: Content, give: Content): boolean {
  if (!sought.isGeneral && !given.isGeneral) return false;
  const wanted = subjectsOf(sought, given, seek);
  const offered = subjectsOf(given, sought, give);
  if (wanted.length === 0 || offered.length === 0) return false;
  return !(
    wanted.some(
      (one) => isSpokenOf(one, give, given.id) || offered.some((other) => soundsLike(one, other)),
    ) || offered.some((other) => isSpokenOf(other, seek, sought.id))
  );
}

/** What a concept of a line is about. Beside a general word its specialism, maths tuition, is a subject of its own. */
function subjectsOf(concept: IntentConcept, beside: IntentConcept, line: Content): readonly Subject[] {
  if (concept.isGeneral) return line.subjects;
  const isSpecialism = conceptById(concept.id)?.broader.includes(beside.id) && !OPEN_TO_ANY.has(concept.id);
  return isSpecialism ? [{ concept: concept.id, stem: concept.id, sounds: [] }] : [];
}

/** Whether a line speaks of a subject, anywhere but in its general word. */
function isSpokenOf(subject: Subject, line: Content, general: string): boolean {
  if (line.stems.has(subject.stem)) return true;
  const { concept } = subject;
  if (concept === null) return false;
  const isNear = (id: string): boolean =>
    Math.max(serves(concept, id), serves(id, concept)) >= SAME_FIELD && (id !== general || id === concept);
  return line.concepts.some(({ id }) => isNear(id)) || line.places.some(isNear);
}

const soundsLike = (one: Subject, other: Subject): boolean =>
  one.sounds.some((sound) => other.sounds.some((heard) => soundAlike(sound, heard)));
