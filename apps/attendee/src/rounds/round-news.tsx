import { useFeedReady } from '@commonground/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useToast } from '../shell/toast.js';
import { addressOf, tabAt } from '../shell/tab-bar.js';
import { placeText, useRound, useSeating } from './use-round.js';

/** Whatever is on the screen: a new place is told once, with a short buzz. */
export function RoundNews() {
  const { t } = useTranslation();
  const [path, navigate] = useLocation();
  const toast = useToast();
  const ready = useFeedReady();
  const round = useRound();
  const seating = useSeating();
  const told = useRef<string | null>(null);
  const goesOn = round !== undefined && round.state !== 'finished';
  const place = goesOn && seating?.state === 'seated' ? seating.place : null;
  const news = place && round ? `${round.round} ${placeText(t, place)}` : '';

  useEffect(() => {
    if (!ready) return;
    const first = told.current === null;
    if (told.current === news) return;
    told.current = news;
    if (first || !place || !round) return;
    const text = t('rounds.news', { round: round.round, place: placeText(t, place) });
    // On the page that shows the place a word is enough.
    const there = tabAt(path) === 'now';
    toast(
      there ? { text } : { text, action: { label: t('rounds.show'), run: () => navigate(addressOf('now')) } },
    );
    navigator.vibrate?.(120);
  }, [ready, news, place, round, path, navigate, toast, t]);
  return null;
}
