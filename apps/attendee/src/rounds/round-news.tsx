import { useFeedReady } from '@commonground/ui';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { isolate } from '../shell/isolate.js';
import { useToast } from '../shell/toast.js';
import { addressOf, tabAt } from '../shell/tab-bar.js';
import { type SeatNews, seatNews, toldSeat, type ToldSeat } from './seat-news.js';
import { placeText, useRound, useSeating } from './use-round.js';

/** Whatever is on the screen: what is new about my seat is told once, with a short buzz. */
export function RoundNews() {
  const { t } = useTranslation();
  const [path, navigate] = useLocation();
  const toast = useToast();
  const ready = useFeedReady();
  const round = useRound();
  const seating = useSeating();
  const told = useRef<{ seat: ToldSeat | null } | null>(null);
  const place = seating?.place ? placeText(t, seating.place) : '';
  const seat = toldSeat(round, seating, place);
  const names = (seating?.partners ?? []).map(({ name }) => isolate(name)).join(', ');

  const tell = useEffectEvent((news: SeatNews) => {
    const text = {
      place: t('rounds.news', { round: seat?.round ?? 0, place }),
      company: t('rounds.news.company', { place, names }),
      left: t('rounds.news.left'),
    }[news];
    // On the page that shows the place a word is enough.
    const there = tabAt(path) === 'now';
    toast(
      there ? { text } : { text, action: { label: t('rounds.show'), run: () => navigate(addressOf('now')) } },
    );
    navigator.vibrate?.(120);
  });

  const look = useEffectEvent(() => {
    const before = told.current;
    const news = seatNews(before?.seat ?? null, seat);
    // Company that has gone for a moment is remembered, so that other company is news.
    const company = seat?.company || (before?.seat?.round === seat?.round ? before?.seat?.company : '') || '';
    told.current = { seat: seat && { ...seat, company } };
    if (before && news) tell(news);
  });
  const key = JSON.stringify(seat);
  useEffect(() => {
    if (ready) look();
  }, [ready, key]);
  return null;
}
