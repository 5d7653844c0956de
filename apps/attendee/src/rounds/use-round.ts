import type { RoundPlace, RoundView, SeatingView } from '@commonground/contracts';
import { useEntities, useServerNow } from '@commonground/ui';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { overlaySeating } from '../outbox/seating-overlay.js';
import { momentOf, type RoundMoment } from './round-moment.js';
import { useWritten } from '../outbox/outbox-provider.js';

/** The rounds of the event, without people. */
export const useRound = (): RoundView | undefined => useEntities<RoundView>('round')[0];

/** My seat, with what I tapped a moment ago. */
export function useSeating(): SeatingView | undefined {
  const [seating] = useEntities<SeatingView>('seating');
  const written = useWritten();
  return useMemo(() => seating && overlaySeating(seating, written), [seating, written]);
}

/** What there is of rounds for me just now. */
export function useRoundMoment(): RoundMoment {
  const round = useRound();
  const seating = useSeating();
  const now = useServerNow();
  return momentOf(round, seating, now());
}

/** Where I sit, in words. */
export const placeText = (t: TFunction, { name, number }: RoundPlace): string =>
  name || t('rounds.place', { number });
