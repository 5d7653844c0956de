import type { ChangeMe, Me } from '@commonground/contracts';
import { CARD_FIELDS, type CardField, type FieldAudience } from '@commonground/contracts/constants';

/** The card as it is edited: texts, and who sees each. */
interface CardDraft {
  name: string;
  fields: Record<CardField, string>;
  audiences: Record<CardField, FieldAudience>;
}

/** Begins with what is on the card. */
export function draftOf(me: Me): CardDraft {
  const fields = Object.fromEntries(CARD_FIELDS.map((field) => [field, me[field]]));
  return { name: me.name, fields: fields as CardDraft['fields'], audiences: { ...me.fieldAudiences } };
}

/** Fields whose text cannot be taken. */
export type CardProblems = Partial<Record<CardField | 'name', 'missing' | 'email' | 'link'>>;

/** What is typed, and may have been typed differently elsewhere in the meantime. */
const TEXTS = ['name', ...CARD_FIELDS] as const;
const LINKS = ['linkedin', 'website'] as const;

/** People type addresses without "https://"; that is added. Null: empty. Undefined: no address. */
function linkOf(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const full = /^[a-z][a-z+.-]*:/iu.test(text) ? text : `https://${text}`;
  const url = URL.canParse(full) ? new URL(full) : null;
  return url && /^https?:$/u.test(url.protocol) && url.hostname.includes('.') ? full : undefined;
}

/** What to send for an edited card: only what is new, and what stood there before. Or why it cannot be sent. */
export function cardChange(me: Me, draft: CardDraft): { change: ChangeMe; problems: CardProblems } {
  const problems: CardProblems = {};
  const change: ChangeMe = {};
  const name = draft.name.trim();
  if (name === '') problems.name = 'missing';
  else if (name !== me.name) change.name = name;

  for (const field of ['headline', 'company', 'phone', 'bio'] as const) {
    const text = draft.fields[field].trim();
    if (text !== me[field]) change[field] = text;
  }
  const email = draft.fields.email.trim();
  if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email)) problems.email = 'email';
  else if (email !== me.email) change.email = email === '' ? null : email;
  for (const field of LINKS) {
    const link = linkOf(draft.fields[field]);
    if (link === undefined) problems[field] = 'link';
    else if ((link ?? '') !== me[field]) change[field] = link;
  }
  if (CARD_FIELDS.some((field) => draft.audiences[field] !== me.fieldAudiences[field])) {
    change.fieldAudiences = draft.audiences;
  }
  const written = TEXTS.filter((field) => change[field] !== undefined);
  if (written.length > 0) change.seen = Object.fromEntries(written.map((field) => [field, me[field]]));
  return { change, problems };
}
