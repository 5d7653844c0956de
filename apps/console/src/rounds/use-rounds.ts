import type { RoundPlanView, RoundSettings } from '@commonground/contracts';
import { useEntity } from '@commonground/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAttendees } from '../workspace/entities.js';
import { useEventId } from '../workspace/event-id.js';

/** What an organizer begins with. */
export const USUAL: RoundSettings = {
  kind: 'pairs',
  groupSize: 4,
  rounds: 4,
  minutes: 6,
  breakMinutes: 1,
  fairness: 50,
  hosts: [],
};

/** The rounds that are planned or go on, else those that ended last. */
export const useRoundPlan = (): RoundPlanView | undefined =>
  useEntity<RoundPlanView>('round-plan', useEventId() ?? '');

/** Names of attendees by id; somebody who has left is somebody. */
export function useNames(): (id: string) => string {
  const { t } = useTranslation();
  const attendees = useAttendees();
  const names = useMemo(() => new Map(attendees.map(({ id, name }) => [id, name])), [attendees]);
  return (id) => names.get(id) ?? t('rounds.somebody');
}
