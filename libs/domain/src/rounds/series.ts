/** planned: only the organizer knows of it. running: the clock turns it. paused: the clock stands still. */
export type SeriesState = 'planned' | 'running' | 'paused' | 'finished';
/** What goes on: people look for their places, or sit and talk. */
export type SeriesPart = 'break' | 'round';
export type SeriesStep = 'start' | 'pause' | 'resume' | 'skip' | 'finish';

/** Where a series of rounds stands. Times in milliseconds. */
export interface SeriesMoment {
  readonly state: SeriesState;
  readonly part: SeriesPart;
  /** The round that goes on or, in a break, comes next; counted from 1, and 0 before the start. */
  readonly round: number;
  /** When the part is over, as epoch milliseconds; null unless running. */
  readonly endsAt: number | null;
  /** What is left of the part; null unless paused. */
  readonly leftMs: number | null;
}

/** How long a series is. Each round is preceded by a break, in which people change places, unless that has no length. */
export interface SeriesTimes {
  readonly rounds: number;
  readonly roundMs: number;
  readonly breakMs: number;
}

/** A turn that comes later than this counts from the present: nobody is cheated of a round that nobody announced. */
const PUNCTUAL_MS = 5_000;

export const PLANNED: SeriesMoment = {
  state: 'planned',
  part: 'break',
  round: 0,
  endsAt: null,
  leftMs: null,
};

/** The moment after a step of the organizer, or null where that step is not possible. */
export function afterStep(
  moment: SeriesMoment,
  step: SeriesStep,
  times: SeriesTimes,
  now: number,
): SeriesMoment | null {
  const { state, endsAt, leftMs } = moment;
  const under = state === 'running' || state === 'paused';
  switch (step) {
    case 'start':
      return state === 'planned' ? next(moment, times, now) : null;
    case 'pause':
      if (state !== 'running' || endsAt === null) return null;
      return { ...moment, state: 'paused', endsAt: null, leftMs: Math.max(0, endsAt - now) };
    case 'resume':
      return state === 'paused'
        ? { ...moment, state: 'running', endsAt: now + (leftMs ?? 0), leftMs: null }
        : null;
    case 'skip':
      return under ? next(moment, times, now) : null;
    case 'finish':
      return under ? finished(moment) : null;
  }
}

/** The moment after the time of the part is over; the same one while it is not. */
export function afterTime(moment: SeriesMoment, times: SeriesTimes, now: number): SeriesMoment {
  const { state, endsAt } = moment;
  if (state !== 'running' || endsAt === null || endsAt > now) return moment;
  return next(moment, times, now - endsAt <= PUNCTUAL_MS ? endsAt : now);
}

/** How many rounds have begun: they stay as they were, whatever is planned anew. */
export const heldRounds = ({ part, round }: SeriesMoment): number =>
  Math.max(0, part === 'round' ? round : round - 1);

function next(moment: SeriesMoment, { rounds, roundMs, breakMs }: SeriesTimes, from: number): SeriesMoment {
  const begin = (part: SeriesPart, round: number, lasts: number): SeriesMoment => ({
    state: 'running',
    part,
    round,
    endsAt: from + lasts,
    leftMs: null,
  });
  if (moment.part === 'break' && moment.round > 0) return begin('round', moment.round, roundMs);
  if (moment.round >= rounds) return finished(moment);
  const round = moment.round + 1;
  return breakMs > 0 ? begin('break', round, breakMs) : begin('round', round, roundMs);
}

const finished = (moment: SeriesMoment): SeriesMoment => ({
  ...moment,
  state: 'finished',
  endsAt: null,
  leftMs: null,
});
