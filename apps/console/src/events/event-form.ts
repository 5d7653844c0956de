import { LIMITS, type Language } from '@commonground/contracts/constants';
import type { EventView } from '@commonground/contracts';
import { browserTimeZone, fromZoned, toZoned } from './zoned-time.js';

/** What the forms for an event hold: times as the clocks at the place show them. */
export interface EventFields {
  name: string;
  place: string;
  timeZone: string;
  startsAt: string;
  endsAt: string;
  language: Language;
}

const HOUR = 3_600_000;

/** Fields of a new event: tomorrow at six in the evening, four hours, in the browser's zone. */
export function newEventFields(now: number, language: Language): EventFields {
  const timeZone = browserTimeZone();
  const tomorrow = toZoned(new Date(now + 24 * HOUR).toISOString(), timeZone).slice(0, 10);
  return {
    name: '',
    place: '',
    timeZone,
    startsAt: `${tomorrow}T18:00`,
    endsAt: `${tomorrow}T22:00`,
    language,
  };
}

export function fieldsOf(event: EventView): EventFields {
  const { name, place, timeZone, language } = event;
  return {
    name,
    place,
    timeZone,
    language,
    startsAt: toZoned(event.startsAt, timeZone),
    endsAt: toZoned(event.endsAt, timeZone),
  };
}

/** The fields as the API takes them. */
export function toBody(fields: EventFields): EventFields {
  return {
    ...fields,
    name: fields.name.trim(),
    place: fields.place.trim(),
    startsAt: fromZoned(fields.startsAt, fields.timeZone),
    endsAt: fromZoned(fields.endsAt, fields.timeZone),
  };
}

type Check = (value: string, all: EventFields) => string | null;

/** Checks of the form; each answers the key of a sentence, or null. */
export const eventChecks: Partial<Record<keyof EventFields, Check>> = {
  name: (value) =>
    value.trim() === '' ? 'events.nameMissing' : value.length > LIMITS.name ? 'events.nameLong' : null,
  startsAt: (value, all) => (fromZoned(value, all.timeZone) === '' ? 'events.timeMissing' : null),
  endsAt: (value, all) => {
    const end = fromZoned(value, all.timeZone);
    if (end === '') return 'events.timeMissing';
    return end > fromZoned(all.startsAt, all.timeZone) ? null : 'events.endsBeforeStart';
  },
};
