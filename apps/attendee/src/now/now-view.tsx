import type { AnnouncementView } from '@commonground/contracts';
import { useEntities, useFeedReady, useServerNow } from '@commonground/ui';
import { useTranslation } from 'react-i18next';
import { useOpenMeet } from '../meet/meet-provider.js';
import { useLiveEvent, useMe, useSuggestions } from '../shell/attendee-data.js';
import { useMicrophone } from '../microphone/use-microphone.js';
import { useRoundMoment } from '../rounds/use-round.js';
import { RoundsSection } from '../rounds/rounds-section.js';
import { MicrophoneCard } from '../shell/sections.js';
import { useTick } from '../shell/time-text.js';
import { DayOffBanner } from './day-off-banner.js';
import { isAside, isAsked, isWaiting } from './aside.js';
import { FullBanner } from './full-banner.js';
import { GoalThread } from './goal-thread.js';
import { HereBanner } from './here-banner.js';
import { LaterList } from './later-list.js';
import { NothingYet } from './nothing-yet.js';
import { SuggestionCard } from './suggestion-card.js';
import { TipCard } from './tip-card.js';
import { isolate } from '../shell/isolate.js';

/** What concerns me now: announcements, where I am expected, people for me. */
export function NowView({ onMood }: { onMood: () => void }) {
  const { t } = useTranslation();
  const ready = useFeedReady();
  const me = useMe();
  const { phase } = useLiveEvent();
  const now = useServerNow();
  const suggestions = useSuggestions();
  const announcements = useEntities<AnnouncementView>('announcement');
  const openMeet = useOpenMeet();
  const rounds = useRoundMoment();
  const microphone = useMicrophone();
  useTick(5_000);
  const rests = phase === 'live' && me.dayOffUntil !== null && Date.parse(me.dayOffUntil) > now();
  const full = phase === 'live' && me.fullUntil !== null && Date.parse(me.fullUntil) > now();

  const active = announcements.filter(({ endsAt }) => endsAt === null || Date.parse(endsAt) > now());
  const agreed = suggestions.filter(({ state }) => state === 'accepted');
  const open = suggestions.filter(
    ({ state, expiresAt }) => state === 'open' && Date.parse(expiresAt) > now(),
  );
  const fresh = open.filter((suggestion) => isWaiting(suggestion, now()));
  const asked = open.filter(isAsked);
  const later = open.filter((suggestion) => isAside(suggestion, now()) && !isAsked(suggestion));
  const waiting = open.filter(({ iSaidYes }) => iSaidYes);

  return (
    <div className="stack">
      <h1 className="visually-hidden">{t('now.title')}</h1>
      {active.map(({ id, text }) => (
        <section
          key={id}
          className="announcement"
          aria-label={t('now.announcement')}
          data-testid="announcement"
        >
          <p className="label">{t('now.announcement')}</p>
          <p dir="auto">{text}</p>
        </section>
      ))}
      {microphone?.isOpen && <MicrophoneCard />}
      <RoundsSection />
      {agreed.map(({ id, partner }) => (
        <section key={id} className="meet-banner" data-testid="meet-banner">
          <p>{t('meet.banner', { name: isolate(partner.name) })}</p>
          <button type="button" className="primary" data-testid="meet-open" onClick={() => openMeet(id)}>
            {t('meet.banner.open')}
          </button>
        </section>
      ))}
      <HereBanner />
      {rests && <DayOffBanner />}
      {full && <FullBanner />}
      <GoalThread met={me.encounters} goal={me.goal} />
      {fresh.length > 0 && (
        <section className="stack" aria-labelledby="now-fresh">
          <h2 id="now-fresh">{t('now.suggestions')}</h2>
          {fresh.map((suggestion) => (
            <SuggestionCard key={suggestion.id} suggestion={suggestion} />
          ))}
        </section>
      )}
      {asked[0]?.waits && (
        <section className="stack" aria-labelledby="now-asked" data-testid="now-asked">
          <h2 id="now-asked">{t(`now.asked.${asked[0].waits}`, { number: asked.length })}</h2>
          {asked.map((suggestion) => (
            <SuggestionCard key={suggestion.id} suggestion={suggestion} />
          ))}
        </section>
      )}
      {waiting.length > 0 && (
        <section className="stack" aria-labelledby="now-waiting">
          <h2 id="now-waiting">{t('now.waiting.title')}</h2>
          {waiting.map((suggestion) => (
            <SuggestionCard key={suggestion.id} suggestion={suggestion} />
          ))}
        </section>
      )}
      {later.length > 0 && <LaterList suggestions={later} />}
      {ready && open.length + agreed.length === 0 && rounds !== 'part' && !rests && !full && (
        <NothingYet onMood={onMood} />
      )}
      <TipCard />
    </div>
  );
}
