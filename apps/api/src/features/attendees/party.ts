import { type FieldAudience, type Interests, isFull, moodAt, type Party } from '@commonground/domain';
import { CARD_FIELDS, type CardField } from '@commonground/contracts/constants';
import type { AttendeeEntity } from './attendees.entities.js';

/** An attendee as the reach policy knows people. */
export function partyOf(attendee: AttendeeEntity, now: number): Party {
  return {
    id: attendee.id,
    joined: attendee.joinedAt !== null,
    waiting: attendee.waitingSince !== null,
    present: attendee.present,
    mood: moodAt(attendee.mood, attendee.moodUntil?.getTime() ?? null, now),
    aim: attendee.aim,
    full: isFull(attendee.fullUntil?.getTime() ?? null, now),
    consents: {
      listed: attendee.consentListed,
      suggested: attendee.consentSuggested,
      screen: attendee.consentScreen,
    },
    groups: {
      company: attendee.company,
      // A rule that mixes a cohort finds it wherever it stands.
      tags: attendee.cohort === '' ? attendee.tags : [...attendee.tags, attendee.cohort],
      seat: attendee.professionSeat,
      ...interestsOf(attendee),
    },
  };
}

/** What they have to do with openings, whoever said that they apply. */
const interestsOf = ({ appliesTo, enteredFor, panelOf }: AttendeeEntity): Interests => ({
  appliesTo: [...appliesTo, ...enteredFor],
  panelOf,
});

const AUDIENCE_COLUMNS = {
  headline: 'audienceHeadline',
  company: 'audienceCompany',
  email: 'audienceEmail',
  phone: 'audiencePhone',
  linkedin: 'audienceLinkedin',
  website: 'audienceWebsite',
  bio: 'audienceBio',
} as const satisfies Record<CardField, keyof AttendeeEntity>;

/** Who may see a field of this card, as its owner chose. */
export function audienceOf(attendee: AttendeeEntity, field: CardField): FieldAudience {
  return attendee[AUDIENCE_COLUMNS[field]];
}

/** The filled fields of a card that pass a test, by name. */
export function fieldsOf(
  attendee: AttendeeEntity,
  visible: (audience: FieldAudience) => boolean,
): Partial<Record<CardField, string>> {
  return Object.fromEntries(
    CARD_FIELDS.filter((field) => attendee[field] !== '' && visible(audienceOf(attendee, field))).map(
      (field) => [field, attendee[field]],
    ),
  );
}
