import type { RoundView } from '@commonground/contracts';
import { useServerNow } from '@commonground/ui';
import type { ReactNode } from 'react';
import { useClock } from '../screens/use-clock.js';

/** What is left, as 4:05. Readers of the screen look at it from afar, so nothing else moves. */
export function Countdown({ round }: { round: RoundView }): ReactNode {
  const serverNow = useServerNow();
  useClock(250);
  const left = round.endsAt === null ? (round.leftMs ?? 0) : Date.parse(round.endsAt) - serverNow();
  const seconds = Math.max(0, Math.ceil(left / 1000));
  return (
    <p className="round-clock" role="timer" data-testid="screen-countdown">
      {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
    </p>
  );
}
