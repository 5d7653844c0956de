import type { AttendeeView, MicrophoneQueueView } from '@commonground/contracts';
import { useEntity, useServerNow } from '@commonground/ui';
import { useInterval } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useAttendees } from '../workspace/entities.js';
import { useEventId } from '../workspace/event-id.js';

/** Length of a turn that a moderator begins with, in seconds. */
export const USUAL_TURN = 60;

/** The microphone with its queue; undefined where it was never opened. */
export const useMicrophoneQueue = (): MicrophoneQueueView | undefined =>
  useEntity<MicrophoneQueueView>('microphone-queue', useEventId() ?? '');

/** Attendees by id. */
export function usePeople(): ReadonlyMap<string, AttendeeView> {
  const attendees = useAttendees();
  return useMemo(() => new Map(attendees.map((attendee) => [attendee.id, attendee])), [attendees]);
}

const LOOK_MS = 5000;

/** The clock of the server in milliseconds, for texts that speak of minutes. */
export function useNow(): number {
  const serverNow = useServerNow();
  const [now, setNow] = useState(() => serverNow());
  useInterval(() => setNow(serverNow()), LOOK_MS, { autoInvoke: true });
  return now;
}
