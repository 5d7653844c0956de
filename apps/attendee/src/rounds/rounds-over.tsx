import type { SeatingView } from '@commonground/contracts';
import { useTranslation } from 'react-i18next';

/** The end, without a score. */
export function RoundsOver({ seating }: { seating: SeatingView }) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="rounds-over" data-testid="rounds-over">
      <h2 id="rounds-over">{t('rounds.over')}</h2>
      <p>{t('rounds.over.text', { count: seating.earlier.length })}</p>
    </section>
  );
}
