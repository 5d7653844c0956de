import { useFeedStatus } from '@commonground/ui';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { addressOf, tabAt } from '../shell/tab-bar.js';
import { useToast } from '../shell/toast.js';
import { type MicrophoneMoment, momentOf } from './microphone-moment.js';
import { type MicrophoneNews, microphoneNews } from './microphone-news.js';
import { useMicrophone, useMyEntry } from './use-microphone.js';

/** How it feels in a pocket: a turn that has come cannot be taken for anything else. */
const BUZZ: Partial<Record<MicrophoneNews, number | number[]>> = { turn: [200, 100, 200], next: 120 };

/** Whatever is on the screen: what is new about my turn is told once. Only that it has come interrupts a reader. */
export function MicrophoneTeller() {
  const { t } = useTranslation();
  const [path, navigate] = useLocation();
  const toast = useToast();
  // What this phone remembers of a turn is no news.
  const isLive = useFeedStatus() === 'live';
  const microphone = useMicrophone();
  const { id, isLeaving } = useMyEntry();
  const moment = momentOf(microphone, id);
  const told = useRef<MicrophoneMoment | null>(null);

  const tell = useEffectEvent((news: MicrophoneNews) => {
    const buzz = BUZZ[news];
    // Browsers refuse before the first touch; that is all right.
    if (buzz !== undefined) navigator.vibrate?.(buzz);
    const there = tabAt(path) === 'now';
    // On the page that shows my turn, the page says it.
    if (news === 'turn' && there) return;
    const text = t(`microphone.news.${news}`);
    const isComing = news === 'turn' || news === 'next';
    const action = { label: t('rounds.show'), run: () => navigate(addressOf('now')) };
    toast(isComing && !there ? { text, action } : { text });
  });

  const look = useEffectEvent(() => {
    const news = microphoneNews(told.current, moment, isLeaving);
    told.current = moment;
    if (news) tell(news);
  });
  const key = JSON.stringify(moment);
  useEffect(() => {
    if (isLive) look();
  }, [isLive, key]);

  return (
    <p role="alert" className="visually-hidden" data-testid="microphone-turn">
      {isLive && moment?.state === 'speaking' ? t('microphone.news.turn') : ''}
    </p>
  );
}
