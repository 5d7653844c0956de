import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../workspace/entities.js';

export interface Formats {
  /** Date and time, in the event's time zone inside a workspace. */
  dateTime(iso: string): string;
  /** From one instant to another; a common day is said once. */
  range(from: string, to: string): string;
  time(iso: string): string;
  number(value: number): string;
  /** With two places after the point. */
  decimal(value: number): string;
  percent(part: number, whole: number): string;
}

/** The browser's variety of the language of the page: somebody in Dublin reads English with 24 hours. */
function localeOf(language: string): string {
  return navigator.languages.find((tag) => tag.split('-')[0] === language) ?? language;
}

/** Dates and numbers as the reader's language writes them. `timeZone` is an IANA name. */
export function formatsFor(language: string, timeZone?: string): Formats {
  const locale = localeOf(language);
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone });
  const number = new Intl.NumberFormat(locale);
  const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return {
    dateTime: (iso) => dateTime.format(new Date(iso)),
    range: (from, to) => dateTime.formatRange(new Date(from), new Date(to)),
    time: (iso) => time.format(new Date(iso)),
    number: (value) => number.format(value),
    decimal: (value) => decimal.format(value),
    percent: (part, whole) => percent.format(whole === 0 ? 0 : part / whole),
  };
}

/** Formats in the language of the page and the time zone of the event. Needs a feed around it. */
export function useFormat(): Formats {
  const { i18n } = useTranslation();
  const timeZone = useEvent()?.timeZone;
  return useMemo(() => formatsFor(i18n.language, timeZone), [i18n.language, timeZone]);
}
