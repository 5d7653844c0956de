const PARTS = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
} as const;

const LOCAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** Wall-clock time of an instant in a zone as `YYYY-MM-DDTHH:mm`, the form of a datetime-local input. */
export function toZoned(iso: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-CA', { ...PARTS, hourCycle: 'h23', timeZone });
  const parts = Object.fromEntries(
    format.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

/**
 * The instant (ISO, UTC) at which clocks in the zone show `local` (`YYYY-MM-DDTHH:mm`).
 * A time that a clock change skips moves on by the length of the gap. Answers '' for something that is no time.
 */
export function fromZoned(local: string, timeZone: string): string {
  const wanted = LOCAL.test(local) ? Date.parse(`${local.slice(0, 16)}:00Z`) : NaN;
  if (Number.isNaN(wanted)) return '';
  // Two rounds settle the offset also when the first guess lies on the other side of a clock change.
  let guess = wanted;
  for (let round = 0; round < 2; round += 1) {
    const shown = Date.parse(`${toZoned(new Date(guess).toISOString(), timeZone)}:00Z`);
    guess += wanted - shown;
  }
  return new Date(guess).toISOString();
}

/** Time zone of this browser. */
export function browserTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** All time zones that this browser knows, the given ones always among them. */
export function timeZones(...always: string[]): string[] {
  return [...new Set([...always, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
}
