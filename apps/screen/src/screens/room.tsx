import type { Counters } from '@commonground/contracts';
import { useEntities, useFeedReady, useFeedStatus, useUpdates } from '@commonground/ui';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Footer } from '../frame/footer.js';
import { Header } from '../frame/header.js';
import { nextPolicy, type OfflinePolicy } from './offline-policy.js';
import type { ScreenOptions } from './options.js';
import type { Kept } from './kept.js';
import { mayRenew } from './may-renew.js';
import { MICROPHONE_ENTRY } from './microphone-play.js';
import type { Play } from './play.js';
import { advance } from './player.js';
import { playable, type Programme } from './programme.js';
import { Scene } from './scene.js';
import { useClock } from './use-clock.js';
import { usePlay } from './use-play.js';
import { useProgramme } from './use-programme.js';

interface RoomProps {
  readonly kept: Kept;
  readonly onKeep: (kept: Kept) => void;
  readonly options: ScreenOptions;
  readonly policy: OfflinePolicy;
  readonly onPolicy: (policy: OfflinePolicy) => void;
  readonly play: Play | null;
  readonly onPlay: (play: Play) => void;
  readonly onRefused: () => void;
}

const TICK_MS = 500;
/** A connection that is lost for less than this is not worth a word. */
const UNNOTICED_MS = 1_000;

/** Reads the feed, lets the policy and the player decide, and shows the scene between header and footer. */
export function Room(props: RoomProps): ReactNode {
  const { kept, onKeep, options, policy, onPolicy, onPlay, onRefused } = props;
  const status = useFeedStatus();
  const ready = useFeedReady();
  const now = useClock(TICK_MS);
  const [counters] = useEntities<Counters>('counters');
  const { i18n } = useTranslation();
  const content = useProgramme(options, kept, ready);
  const isSafe = policy.mode === 'safe';
  const programme = isSafe ? content.safe : content.programme;

  useEffect(() => {
    if (status === 'refused') onRefused();
  }, [status, onRefused]);

  useEffect(() => {
    const next = nextPolicy(policy, status === 'live' && ready, now);
    if (next !== policy) onPolicy(next);
  }, [policy, onPolicy, status, ready, now]);

  useEffect(() => {
    if (ready) onKeep({ event: content.event, tips: content.programme.tips });
  }, [ready, onKeep, content.event, content.programme.tips]);

  const language = options.language ?? content.event.language;
  useEffect(() => {
    if (i18n.language !== language) void i18n.changeLanguage(language);
  }, [i18n, language]);

  usePlay(props.play, programme, now, onPlay);
  // The player is asked at once: a screen that waited for it would be blank for a moment.
  const play = props.play ?? advance(null, programme, now);

  const { isReady: isNewThere, apply } = useUpdates('/screen/sw.js');
  const isGoodMoment = isNewThere && policy.mode === 'live' && mayRenew(play, programme);
  useEffect(() => {
    if (isGoodMoment) apply();
  }, [isGoodMoment, apply]);

  const noticed = isSafe || (policy.mode === 'grace' && now - policy.since > UNNOTICED_MS);
  return (
    <>
      <Header event={content.event} withJoin={play.kind !== 'join'} />
      <Scene play={play} content={content} programme={programme} />
      <Footer
        counters={isSafe ? undefined : counters}
        entries={isOutOfTurn(play) ? [] : playable(programme)}
        play={play}
        pages={pagesShown(play, programme)}
        isOffline={noticed}
      />
    </>
  );
}

/** What has the screen to itself is no entry of the playlist. */
const isOutOfTurn = ({ kind, entryId }: Play): boolean => kind === 'round' || entryId === MICROPHONE_ENTRY;

function pagesShown(play: Play, programme: Programme): number {
  if (play.kind === 'wall') return programme.wall.length;
  if (play.kind === 'people') return programme.people.length;
  if (play.kind === 'gaps') return programme.gaps.length;
  if (play.kind === 'round') return programme.round.length;
  return 1;
}
