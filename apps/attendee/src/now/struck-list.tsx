import { useTranslation } from 'react-i18next';
import { useSend } from '../outbox/outbox-provider.js';
import { useStruckFacts } from '../shell/attendee-data.js';

/** What of one of my lines is left out of matching, with a way back. Nothing when nothing is. */
export function StruckList({ pinId, line }: { pinId: string | null; line: string }) {
  const { t } = useTranslation();
  const send = useSend();
  const struck = useStruckFacts().filter((fact) => fact.pinId === pinId && line.includes(fact.text));
  if (struck.length === 0) return null;
  return (
    <section className="confirm" aria-label={t('why.struck.title')} data-testid="struck-list">
      <p>{t('why.struck.title')}</p>
      <ul className="why">
        {struck.map(({ id, text }) => (
          <li key={id}>
            <q dir="auto">{text}</q>
            <button
              type="button"
              className="secondary"
              data-testid="why-unstrike"
              onClick={() => void send('unstrikeFact', { struckFactId: id })}
            >
              {t('why.unstrike')}
              <span className="visually-hidden">: {text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
