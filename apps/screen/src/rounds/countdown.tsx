import type { RoundView } from '@commonground/contracts';
import { clockText, useSecondsLeft } from '@commonground/ui';
import type { ReactNode } from 'react';

/** What is left. Readers of the screen look at it from afar, so nothing else moves. */
export function Countdown({ round }: { round: RoundView }): ReactNode {
  return (
    <p className="round-clock" role="timer" data-testid="screen-countdown">
      {clockText(useSecondsLeft(round))}
    </p>
  );
}
