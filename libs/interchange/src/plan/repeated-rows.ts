import { type DialectId, SHARED_EMAIL_DIALECTS } from '../dialects/presets.js';
import { emailKey } from './clean-address.js';
import { nameKey } from './person-name.js';
import type { ReadRow } from './read-fields.js';

/** What an earlier row of the same file means for this one. */
export type Repetition =
  | { readonly kind: 'same-person'; readonly row: number }
  | { readonly kind: 'id-of-another'; readonly row: number };

/**
 * Remembers the people of one file and tells when a row repeats one. In lists of ticket shops several people
 * may share the buyer's address: they are different people when they have different names.
 */
export class RowMemory {
  private readonly byId = new Map<string, ReadRow>();
  private readonly byEmail = new Map<string, ReadRow>();
  private readonly byEmailAndName = new Map<string, ReadRow>();
  private readonly byName = new Map<string, ReadRow>();

  constructor(private readonly dialect: DialectId) {}

  /** Looks a row up and, when it is new, remembers it. */
  meet(read: ReadRow): Repetition | undefined {
    const { externalId, email } = read.fields;
    const holder = externalId === undefined ? undefined : this.byId.get(externalId);
    if (holder !== undefined) {
      const kind = isSomebodyElse(holder, read) ? 'id-of-another' : 'same-person';
      return { kind, row: holder.row.row };
    }
    const twin = this.twinByEmail(read) ?? this.twinByName(read);
    if (twin !== undefined) return { kind: 'same-person', row: twin.row.row };

    if (externalId !== undefined) this.byId.set(externalId, read);
    if (email !== undefined) {
      if (!this.byEmail.has(emailKey(email))) this.byEmail.set(emailKey(email), read);
      this.byEmailAndName.set(emailAndName(email, keyOfName(read)), read);
    }
    if (externalId === undefined && email === undefined) this.byName.set(weakKey(read), read);
    return undefined;
  }

  private twinByEmail(read: ReadRow): ReadRow | undefined {
    const { email } = read.fields;
    if (email === undefined) return undefined;
    const name = keyOfName(read);
    if (name === '' || !SHARED_EMAIL_DIALECTS.has(this.dialect)) return this.byEmail.get(emailKey(email));
    return (
      this.byEmailAndName.get(emailAndName(email, name)) ?? this.byEmailAndName.get(emailAndName(email, ''))
    );
  }

  private twinByName(read: ReadRow): ReadRow | undefined {
    const { email, externalId } = read.fields;
    return email === undefined && externalId === undefined ? this.byName.get(weakKey(read)) : undefined;
  }
}

/** One id on two rows with different addresses and different names is no id of a person. */
function isSomebodyElse(one: ReadRow, other: ReadRow): boolean {
  const sameEmail =
    one.fields.email !== undefined &&
    other.fields.email !== undefined &&
    emailKey(one.fields.email) === emailKey(other.fields.email);
  return !sameEmail && keyOfName(one) !== keyOfName(other);
}

const keyOfName = (read: ReadRow): string => nameKey(read.fields.name ?? '');
const emailAndName = (email: string, name: string): string => `${emailKey(email)}\n${name}`;
const weakKey = (read: ReadRow): string => `${keyOfName(read)}\n${read.fields.ticket ?? ''}`;
