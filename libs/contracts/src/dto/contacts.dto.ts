import { Dictionary, Id, Instant, Nested, OneOf, Text } from '../fields/index.js';
import { CONTACT_SOURCES, LIMITS, type CardField } from '../constants/index.js';
import { SEEN } from './wall.dto.js';

/** Somebody else's card that I keep. Its fields are fetched over HTTP and never travel on a feed. */
export class ContactView {
  @Id() id!: string;
  @Id() attendeeId!: string;
  @Text({ max: LIMITS.name }) name!: string;
  @OneOf(CONTACT_SOURCES) source!: (typeof CONTACT_SOURCES)[number];
  @Text({ min: 0, max: LIMITS.pinText, about: 'The pin it was copied from.' }) pinText!: string;
  @Instant() at!: string;
  @Text({ min: 0, max: LIMITS.noteText, about: 'Mine alone.' }) note!: string;
  @Dictionary({ about: 'Exactly the card fields that their owner lets me see, by field name.' })
  fields!: Partial<Record<CardField, string>>;
}

/** What the personal feed says of a contact: that it is there. Feed entity `contact`. */
export class ContactHint {
  @Id() id!: string;
  @Id() attendeeId!: string;
  @Instant() at!: string;
}

/** What stood on a contact when somebody began to change it. */
export class SeenContact {
  @Text({ min: 0, max: LIMITS.noteText }) note!: string;
}

export class ChangeContact {
  @Text({ min: 0, max: LIMITS.noteText }) note!: string;
  @Nested(() => SeenContact, { optional: true, about: SEEN }) seen?: SeenContact;
}

/** Somebody copied my card. Feed entity `copy`, to the owner of the pin only. */
export class CopyReceipt {
  @Id() id!: string;
  @Id() attendeeId!: string;
  @Text({ max: LIMITS.name }) name!: string;
  @Text({ min: 0, max: LIMITS.pinText }) pinText!: string;
  @Instant() at!: string;
}
