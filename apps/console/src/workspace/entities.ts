import type {
  AnnouncementView,
  AttendeeView,
  Counters,
  EventView,
  PinView,
  SceneView,
  ScreenView,
  TipView,
  TopicView,
  WaitingJoin,
  ZoneView,
} from '@commonground/contracts';
import { useEntities, useEntity } from '@commonground/ui';
import { useMemo } from 'react';
import { useEventId } from './event-id.js';

function useOrdered<T extends { position: number }>(list: T[]): T[] {
  return useMemo(() => [...list].sort((a, b) => a.position - b.position), [list]);
}

/** The event of this workspace as the feed last told it. */
export function useEvent(): EventView | undefined {
  return useEntity<EventView>('event', useEventId() ?? '');
}

export const useTopics = (): TopicView[] => useOrdered(useEntities<TopicView>('topic'));
export const useZones = (): ZoneView[] => useOrdered(useEntities<ZoneView>('zone'));
export const useTips = (): TipView[] => useOrdered(useEntities<TipView>('tip'));
export const useScenes = (): SceneView[] => useOrdered(useEntities<SceneView>('scene'));
export const useScreens = (): ScreenView[] => useEntities<ScreenView>('screen');
export const useAttendees = (): AttendeeView[] => useEntities<AttendeeView>('attendee');
export const useAnnouncements = (): AnnouncementView[] => useEntities<AnnouncementView>('announcement');

/** People who joined above the ceiling, in the order in which they came. Empty for moderators. */
export function useWaitingJoins(): WaitingJoin[] {
  const waiting = useEntities<WaitingJoin>('waiting-join');
  return useMemo(
    () => [...waiting].sort((a, b) => a.since.localeCompare(b.since) || a.id.localeCompare(b.id)),
    [waiting],
  );
}

/** Pins of the wall, the newest first. */
export function usePins(): PinView[] {
  const pins = useEntities<PinView>('pin');
  return useMemo(() => [...pins].sort((a, b) => b.pinnedAt.localeCompare(a.pinnedAt)), [pins]);
}

/** The numbers of the room; zeros until the first snapshot. */
export function useCounters(): Counters {
  const id = useEventId() ?? '';
  const counters = useEntity<Counters>('counters', id);
  return counters ?? { id, attendees: 0, present: 0, pins: 0, suggestions: 0, accepted: 0, encounters: 0 };
}
