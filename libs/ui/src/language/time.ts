const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** "5 minutes ago", "in 2 hours". `instant` is ISO 8601, `now` milliseconds; under a minute it says "now". */
export function relativeTime(instant: string, now: number, language: string): string {
  const distance = Date.parse(instant) - now;
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const [unit, length] of STEPS) {
    if (Math.abs(distance) >= length) return words.format(Math.trunc(distance / length), unit);
  }
  return words.format(0, 'second');
}

/** Time of day such as 14:05, in the zone of the event or else of the device. */
export const formatTime = (instant: string, language: string, timeZone?: string): string =>
  new Intl.DateTimeFormat(language, { timeStyle: 'short', ...(timeZone ? { timeZone } : {}) }).format(
    Date.parse(instant),
  );

/** Date such as 3 May 2026, in the zone of the event or else of the device. */
export const formatDate = (instant: string, language: string, timeZone?: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', ...(timeZone ? { timeZone } : {}) }).format(
    Date.parse(instant),
  );
