import type {
  AnnouncementView,
  EventView,
  MicrophoneNextView,
  MicrophoneView,
  NextAtMicrophone,
  PersonView,
  PinView,
  RoomGap,
  RoundMapView,
  RoundView,
  SceneView,
  TipView,
  TopicView,
} from '@commonground/contracts';
import { useEntities, useServerNow } from '@commonground/ui';
import { useMemo, useSyncExternalStore } from 'react';
import { peoplePages, type PeoplePage } from '../attendees/people-pages.js';
import { gapPages, type GapPage } from '../gaps/gap-pages.js';
import { roundPages, type RoundPage } from '../rounds/round-pages.js';
import { newestPinOf, wallPages, type WallPage } from '../wall/wall-pages.js';
import { wallRoom } from '../wall/wall-room.js';
import type { ScreenOptions } from './options.js';
import type { Kept } from './kept.js';
import { safeProgramme, type PlaylistEntry, type Programme, type ScreenText } from './programme.js';

/** What there is to show: the programme for the player, and the pages that the scenes draw. */
export interface Content {
  readonly event: EventView;
  readonly topics: readonly TopicView[];
  readonly wall: readonly WallPage[];
  readonly people: readonly PeoplePage[];
  readonly gaps: readonly GapPage[];
  /** Whether people look for something, and somebody gives all of it. */
  readonly allAnswered: boolean;
  readonly round: RoundView | null;
  readonly roundMap: readonly RoundPage[];
  /** Null while it is closed. */
  readonly microphone: MicrophoneView | null;
  readonly microphoneNext: readonly NextAtMicrophone[];
  readonly programme: Programme;
  readonly safe: Programme;
}

const byPosition = (a: { position: number }, b: { position: number }): number => a.position - b.position;
const textOf = ({ id, text }: ScreenText): ScreenText => ({ id, text });

/**
 * Puts the entities of the feed into pages and a programme. Empty until the feed is ready. Rendered with the clock, so
 * that an announcement leaves when its time is over.
 */
export function useProgramme(options: ScreenOptions, kept: Kept, ready: boolean): Content {
  const [event = kept.event] = useEntities<EventView>('event');
  const topics = useEntities<TopicView>('topic');
  const pins = useEntities<PinView>('pin');
  const persons = useEntities<PersonView>('person');
  const roomGaps = useEntities<RoomGap>('gap');
  const scenes = useEntities<SceneView>('scene');
  const tipViews = useEntities<TipView>('tip');
  const size = useSyncExternalStore(onResize, sizeOfWindow);

  const wall = useMemo(() => {
    const [width = 0, height = 0] = size.split('x').map(Number);
    return wallPages(topics, pins, wallRoom(width, height));
  }, [topics, pins, size]);
  const people = useMemo(() => peoplePages(persons, event.language), [persons, event.language]);
  const isLive = event.phase === 'live';
  const gaps = useMemo(
    () => gapPages(isLive ? roomGaps : [], pins, topics),
    [isLive, roomGaps, pins, topics],
  );
  const allAnswered = isLive && roomGaps.length === 0 && pins.some(({ direction }) => direction !== 'offer');
  const tips = useMemo(
    () =>
      tipViews
        .filter((tip) => tip.enabled)
        .sort(byPosition)
        .map(textOf),
    [tipViews],
  );
  const announcements = useAnnouncements();
  const { round, roundMap } = useRounds();
  const { microphone, microphoneNext } = useMicrophone();

  const programme = useMemo<Programme>(
    () => ({
      complete: ready,
      entries: scenes.filter((scene) => scene.enabled).sort(byPosition) satisfies PlaylistEntry[],
      only: options.scene,
      wall,
      people,
      gaps,
      tips,
      announcements,
      round: round ? roundMap : [],
      microphone: !microphone ? 'closed' : microphone.speaking ? 'speaking' : 'open',
      newestPin: newestPinOf(wall),
    }),
    [ready, scenes, options.scene, wall, people, gaps, tips, announcements, round, roundMap, microphone],
  );
  const safe = useMemo(() => safeProgramme(kept.tips), [kept.tips]);
  return {
    event,
    topics,
    wall,
    people,
    gaps,
    allAnswered,
    round,
    roundMap,
    microphone,
    microphoneNext,
    programme,
    safe,
  };
}

/** Rounds that go on, and who sits where. */
function useRounds(): Pick<Content, 'round' | 'roundMap'> {
  const [round] = useEntities<RoundView>('round');
  const [map] = useEntities<RoundMapView>('round-map');
  const roundMap = useMemo(() => roundPages(map?.places ?? []), [map]);
  return { round: round && round.state !== 'finished' ? round : null, roundMap };
}

/** The microphone while it is open, and whose turn comes. */
function useMicrophone(): Pick<Content, 'microphone' | 'microphoneNext'> {
  const [microphone] = useEntities<MicrophoneView>('microphone');
  const [next] = useEntities<MicrophoneNextView>('microphone-next');
  return { microphone: microphone?.isOpen ? microphone : null, microphoneNext: next?.next ?? [] };
}

/** Announcements that are not over, oldest first. The reference changes only when the list does. */
function useAnnouncements(): readonly ScreenText[] {
  const announcements = useEntities<AnnouncementView>('announcement');
  const serverNow = useServerNow();
  const active = announcements
    .filter(({ endsAt }) => endsAt === null || Date.parse(endsAt) > serverNow())
    .sort((a, b) => a.publishedAt.localeCompare(b.publishedAt));
  const list = JSON.stringify(active.map(textOf));
  return useMemo(() => JSON.parse(list) as ScreenText[], [list]);
}

const onResize = (changed: () => void): (() => void) => {
  addEventListener('resize', changed);
  return () => removeEventListener('resize', changed);
};
const sizeOfWindow = (): string => `${innerWidth}x${innerHeight}`;
