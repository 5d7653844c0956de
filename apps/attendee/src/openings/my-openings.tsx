import type { MyOpening } from '@commonground/contracts';
import { useTranslation } from 'react-i18next';
import { useSend } from '../outbox/outbox-provider.js';
import { SwitchRow } from '../shell/switch-row.js';
import { useOpenings } from './use-openings.js';

/** What I apply for, and where I meet those who decide about it. Nothing where the event has no openings. */
export function MyOpenings() {
  const { t } = useTranslation();
  const openings = useOpenings();
  if (openings.length === 0) return null;
  return (
    <section aria-labelledby="me-openings">
      <h2 id="me-openings">{t('openings.title')}</h2>
      <p className="hint">{t('openings.lead')}</p>
      <ul className="openings">
        {openings.map((opening) => (
          <li key={opening.id} className="card" data-testid="opening">
            <h3 dir="auto">{opening.title}</h3>
            <Standing opening={opening} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Standing({ opening }: { opening: MyOpening }) {
  const { t } = useTranslation();
  const send = useSend();
  const { id: openingId, title, role, entered } = opening;
  if (role === 'panelist')
    return (
      <>
        <p>{t('openings.panelist')}</p>
        <Desk opening={opening} />
      </>
    );
  if (entered)
    return (
      <>
        <p>{t('openings.entered')}</p>
        <Desk opening={opening} />
      </>
    );
  const applies = role === 'applicant';
  return (
    <>
      <ul className="switches">
        <SwitchRow
          label={t('openings.apply')}
          name={t('openings.apply.label', { title })}
          checked={applies}
          testId="opening-apply"
          onChange={(checked) => void send(checked ? 'applyFor' : 'withdrawApplication', { openingId })}
        />
      </ul>
      {applies && <Desk opening={opening} />}
    </>
  );
}

/** The one way that leads an applicant and the panel together. */
function Desk({ opening: { zone, spot, role } }: { opening: MyOpening }) {
  const { t } = useTranslation();
  if (zone === '') return role === 'applicant' ? <p className="hint">{t('openings.desk.none')}</p> : null;
  const desk = spot === '' ? zone : t('openings.desk.spot', { zone, spot });
  return (
    <p className="opening-desk" data-testid="opening-desk">
      {t(role === 'panelist' ? 'openings.desk.panelist' : 'openings.desk', { desk })}
    </p>
  );
}
