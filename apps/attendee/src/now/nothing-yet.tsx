import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLiveEvent, useMe, usePins } from '../shell/attendee-data.js';
import { EmptyState } from '../shell/empty-state.js';
import { addressOf } from '../shell/tab-bar.js';
import { useLocale } from '../shell/time-text.js';

/** No suggestion now: says why, what happens next, and one thing to do. */
export function NothingYet({ onMood }: { onMood: () => void }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const me = useMe();
  const event = useLiveEvent();
  const hasPins = usePins().some(({ mine }) => mine);
  const say = (text: string, action: ReactNode) => (
    <EmptyState title={t('now.empty.title')} action={action}>
      {text}
    </EmptyState>
  );
  const goTo = (address: string, text: string) => (
    <Link href={address} className="secondary">
      {text}
    </Link>
  );

  if (event.phase === 'after' || event.phase === 'archived') {
    return say(t('now.empty.after'), goTo(addressOf('contacts'), t('now.empty.contacts')));
  }
  if (!me.consents.suggested) {
    return say(t('now.empty.consent'), goTo(addressOf('me'), t('now.empty.consent.action')));
  }
  if (me.mood === 'not-now' || me.mood === 'known-only') {
    return say(
      t('now.empty.mood'),
      <button type="button" className="secondary" onClick={onMood}>
        {t('now.empty.mood.action')}
      </button>,
    );
  }
  const pin = goTo(`${addressOf('wall')}?pin=new`, t('now.empty.pin'));
  if (event.phase !== 'live') {
    const time = new Intl.DateTimeFormat(locale, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: event.timeZone,
    }).format(new Date(event.startsAt));
    return say(t('now.empty.before', { time }), pin);
  }
  if (me.aim === 'renew') {
    return say(
      t('now.empty.renew'),
      <button type="button" className="secondary" onClick={onMood}>
        {t('now.empty.renew.action')}
      </button>,
    );
  }
  return say(hasPins ? t('now.empty.live') : t('now.empty.nopin'), pin);
}
