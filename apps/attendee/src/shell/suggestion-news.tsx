import type { SuggestionView } from '@commonground/contracts';
import { useFeedReady } from '@commonground/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isolate } from './isolate.js';

/** Tells screen readers politely, and the pocket by a short buzz, that somebody new was suggested. */
export function SuggestionNews({ suggestions }: { suggestions: readonly SuggestionView[] }) {
  const { t } = useTranslation();
  const ready = useFeedReady();
  const known = useRef<Set<string> | null>(null);
  const [news, setNews] = useState('');

  useEffect(() => {
    if (!ready) return;
    const fresh = known.current ? suggestions.filter(({ id }) => !known.current!.has(id)) : [];
    known.current = new Set([...(known.current ?? []), ...suggestions.map(({ id }) => id)]);
    const first = fresh.find(({ state }) => state === 'open');
    if (!first) return;
    setNews(t('now.new', { name: isolate(first.partner.name) }));
    // Browsers refuse before the first touch; that is all right.
    navigator.vibrate?.(120);
  }, [ready, suggestions, t]);

  return (
    <p role="status" aria-live="polite" className="visually-hidden" data-testid="suggestion-news">
      {news}
    </p>
  );
}
