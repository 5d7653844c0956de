import { DAY, HOUR } from '@commonground/kernel';

/** A local day is 25 hours long where clocks are set back; zones that skip or repeat a day have gone up to a day further. */
const LONGEST_DAY = 2 * DAY;

interface Local {
  /** Such as 2026-11-30. */
  readonly date: string;
  /** Such as 09:30:00. */
  readonly time: string;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function localOf(at: number, timeZone: string): Local {
  let clock = clocks.get(timeZone);
  if (!clock) {
    // Swedish writes dates and times as ISO 8601 does.
    clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    clocks.set(timeZone, clock);
  }
  const [date = '', time = ''] = clock.format(at).split(' ');
  return { date, time };
}

/** When the local day began on which a moment lies. Epoch milliseconds; the zone is an IANA name. */
export function dayBegan(at: number, timeZone: string): number {
  const { date } = localOf(at, timeZone);
  return firstMoment(at - LONGEST_DAY, at, (moment) => localOf(moment, timeZone).date >= date);
}

/** When the next local day begins. */
export function nextDay(at: number, timeZone: string): number {
  const { date } = localOf(at, timeZone);
  return firstMoment(at, at + LONGEST_DAY, (moment) => localOf(moment, timeZone).date > date);
}

/** When clocks show on the next local day what they show at another moment; at its end where they never do. */
export function sameTimeNextDay(at: number, likeAt: number, timeZone: string): number {
  const begins = nextDay(at, timeZone);
  const { date } = localOf(begins, timeZone);
  const { time } = localOf(likeAt, timeZone);
  return firstMoment(begins, begins + DAY + HOUR, (moment) => {
    const local = localOf(moment, timeZone);
    return local.date > date || local.time >= time;
  });
}

/** The first moment that passes, of a stretch at whose end it does: earlier ones do not, later ones do. */
function firstMoment(from: number, to: number, passes: (moment: number) => boolean): number {
  if (passes(from)) return from;
  let [before, after] = [from, to];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (passes(middle)) after = middle;
    else before = middle;
  }
  return after;
}
