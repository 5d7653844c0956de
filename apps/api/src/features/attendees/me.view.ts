import { isFull, moodAt } from '@commonground/domain';
import type { FieldAudiences, Me } from '@commonground/contracts';
import { CARD_FIELDS, LANGUAGES, type Language } from '@commonground/contracts/constants';
import type { AttendeeEntity } from './attendees.entities.js';
import { audienceOf } from './party.js';

/** One's own attendee, as only its owner sees it. */
export function meView(
  attendee: AttendeeEntity,
  { encounters, dayOffUntil }: { encounters: number; dayOffUntil: number | null },
  now: number,
): Me {
  const mood = moodAt(attendee.mood, attendee.moodUntil?.getTime() ?? null, now);
  return {
    id: attendee.id,
    eventId: attendee.eventId,
    name: attendee.name,
    headline: attendee.headline,
    company: attendee.company,
    email: attendee.email,
    phone: attendee.phone,
    linkedin: attendee.linkedin,
    website: attendee.website,
    bio: attendee.bio,
    language: isLanguage(attendee.language) ? attendee.language : 'en',
    joined: attendee.joinedAt !== null,
    waiting: attendee.waitingSince !== null,
    present: attendee.present,
    consents: consentsOf(attendee),
    fieldAudiences: Object.fromEntries(
      CARD_FIELDS.map((field) => [field, audienceOf(attendee, field)]),
    ) as unknown as FieldAudiences,
    mood,
    // A mood that went back by itself has no end any more.
    moodUntil: mood === attendee.mood ? (attendee.moodUntil?.toISOString() ?? null) : null,
    aim: attendee.aim,
    goal: attendee.goal,
    encounters,
    dayOffUntil: dayOffUntil === null ? null : new Date(dayOffUntil).toISOString(),
    welcome: attendee.welcome,
    profession: attendee.profession,
    cohort: attendee.cohort,
    spoken: [...attendee.spoken],
    stepFree: attendee.stepFree,
    dailyLimit: attendee.dailyLimit,
    fullUntil: isFull(attendee.fullUntil?.getTime() ?? null, now)
      ? (attendee.fullUntil?.toISOString() ?? null)
      : null,
    style: attendee.style,
  };
}

/** The three switches of an attendee. */
export function consentsOf(attendee: AttendeeEntity) {
  return {
    listed: attendee.consentListed,
    suggested: attendee.consentSuggested,
    screen: attendee.consentScreen,
  };
}

/** Lists name languages that the clients do not speak. */
const isLanguage = (code: string): code is Language => LANGUAGES.includes(code as Language);
