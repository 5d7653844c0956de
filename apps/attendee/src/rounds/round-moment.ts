import type { RoundView, SeatingView } from '@commonground/contracts';

/** After the last round the end is told for this long. */
const FAREWELL_MS = 45 * 60_000;

/** What the phone shows of rounds: my part in them, a farewell, or nothing. */
export type RoundMoment = 'part' | 'farewell' | null;

/** People whom rounds do not reach see nothing of them, except whom they sat with. */
export function momentOf(
  round: RoundView | undefined,
  seating: SeatingView | undefined,
  now: number,
): RoundMoment {
  if (!round || !seating) return null;
  if (round.state !== 'finished') return 'part';
  const over = round.finishedAt === null ? 0 : now - Date.parse(round.finishedAt);
  return seating.earlier.length > 0 && over < FAREWELL_MS ? 'farewell' : null;
}

/** Minutes at which a round says how much is left. */
const SPOKEN_MINUTES = [1, 5];

/** The number of minutes to speak of, once each: at five and one before the end of a round that is longer. */
export function minutesToSay(round: RoundView, secondsLeft: number): number | null {
  if (round.state !== 'running' || round.part !== 'round' || secondsLeft === 0) return null;
  return SPOKEN_MINUTES.find((minutes) => secondsLeft <= minutes * 60 && minutes < round.minutes) ?? null;
}
