import type { TipView } from '@commonground/contracts';
import { useEntities } from '@commonground/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** One tip at a time; the person asks for the next. */
export function TipCard() {
  const { t } = useTranslation();
  const tips = useEntities<TipView>('tip').filter(({ enabled }) => enabled);
  const [index, setIndex] = useState(0);
  const sorted = [...tips].sort((a, b) => a.position - b.position);
  const tip = sorted[index % Math.max(1, sorted.length)];
  if (!tip) return null;
  return (
    <section className="tip" aria-labelledby="tip-title">
      <h2 id="tip-title" className="label">
        {t('now.tip')}
      </h2>
      <p dir="auto" aria-live="polite">
        {tip.text}
      </p>
      {sorted.length > 1 && (
        <button type="button" className="quiet" onClick={() => setIndex(index + 1)}>
          {t('now.tip.next')}
        </button>
      )}
    </section>
  );
}
