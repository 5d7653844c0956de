import type { RoundView, SeatingView } from '@commonground/contracts';

/** What a phone has told of my seat. */
export interface ToldSeat {
  readonly round: number;
  /** Where, in words; empty without a seat. */
  readonly place: string;
  /** Ids of those who sit with me in a round that goes on. */
  readonly company: string;
  readonly left: boolean;
}

/** A place to go to, other company in a round that goes on, or that everybody of my group has left. */
export type SeatNews = 'place' | 'company' | 'left';

/** My seat, as far as it is worth telling; null while no rounds go on. @param place in words */
export function toldSeat(
  round: RoundView | undefined,
  seating: SeatingView | undefined,
  place: string,
): ToldSeat | null {
  if (!round || !seating || round.state === 'finished') return null;
  const isSeated = seating.state === 'seated' && place !== '';
  const talking = isSeated && round.part === 'round';
  return {
    round: round.round,
    place: isSeated ? place : '',
    company: talking ? seating.partners.map(({ id }) => id).join(' ') : '',
    left: seating.state === 'left',
  };
}

/** What is new since it was told last. That a round begins, or that somebody has gone, the page itself shows. */
export function seatNews(before: ToldSeat | null, now: ToldSeat | null): SeatNews | null {
  if (!now) return null;
  if (now.left) return before?.left && before.round === now.round ? null : 'left';
  if (now.place === '') return null;
  if (before?.round !== now.round || before.place !== now.place) return 'place';
  return now.company !== '' && before.company !== '' && before.company !== now.company ? 'company' : null;
}
