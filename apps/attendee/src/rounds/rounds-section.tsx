import { EarlierPartners } from './earlier-partners.js';
import { RoundCard } from './round-card.js';
import { RoundsOver } from './rounds-over.js';
import { useRound, useRoundMoment, useSeating } from './use-round.js';

/** Rounds as they concern me: where I sit, with whom I sat, and the end. */
export function RoundsSection() {
  const round = useRound();
  const seating = useSeating();
  const moment = useRoundMoment();
  if (!round || !seating || !moment) return null;
  return (
    <>
      {moment === 'part' ? <RoundCard round={round} seating={seating} /> : <RoundsOver seating={seating} />}
      {seating.earlier.length > 0 && <EarlierPartners partners={seating.earlier} />}
    </>
  );
}
