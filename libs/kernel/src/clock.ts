/** Where the time comes from. Milliseconds since 1970-01-01T00:00Z, so that pure code needs no Date. */
export interface Clock {
  now(): number;
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
