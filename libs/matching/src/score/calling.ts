import { conceptById } from '../catalogue/catalogue.js';
import type { Content, IntentConcept } from './content.js';

/** What the headline adds to an offer that leaves it open ("the first talk is free"): too little to carry a card. */
const BY_CALLING = 0.25;

/** Rooms are read again and again, and most of what people wrote is as it was. */
const callings = new WeakMap<Content, readonly IntentConcept[]>();
const completed = new WeakMap<Content, WeakMap<readonly IntentConcept[], Content>>();

/** The professions a headline names. */
export function callingOf(headline: Content): readonly IntentConcept[] {
  let calling = callings.get(headline);
  if (!calling) {
    calling = headline.concepts.filter(({ id }) => conceptById(id)?.area === 'profession');
    callings.set(headline, calling);
  }
  return calling;
}

/** An offer as somebody of that calling means it. */
export function withCalling(content: Content, calling: readonly IntentConcept[]): Content {
  if (calling.length === 0) return content;
  let byCalling = completed.get(content);
  if (!byCalling) {
    byCalling = new WeakMap();
    completed.set(content, byCalling);
  }
  let whole = byCalling.get(calling);
  if (!whole) {
    const added = calling.filter(({ id }) => !content.concepts.some((concept) => concept.id === id));
    const faint = added.map((concept) => ({
      ...concept,
      weight: concept.weight * BY_CALLING,
      core: false,
      span: null,
    }));
    whole = added.length === 0 ? content : { ...content, concepts: [...content.concepts, ...faint] };
    byCalling.set(calling, whole);
  }
  return whole;
}
