import type { EarlierPartner } from '@commonground/contracts';
import { Initials } from '@commonground/ui';
import { useTranslation } from 'react-i18next';
import { useSend } from '../outbox/outbox-provider.js';
import { isolate } from '../shell/isolate.js';

/** Whom I sat with. When both say that they met, each keeps the other's card. */
export function EarlierPartners({ partners }: { partners: readonly EarlierPartner[] }) {
  const { t } = useTranslation();
  return (
    <section className="stack" aria-labelledby="rounds-earlier">
      <h2 id="rounds-earlier">{t('rounds.earlier')}</h2>
      <ul className="round-partners" data-testid="round-earlier">
        {partners.map((partner) => (
          <Partner key={partner.id} partner={partner} />
        ))}
      </ul>
    </section>
  );
}

function Partner({ partner: { id, name, headline, iSaidMet, met } }: { partner: EarlierPartner }) {
  const { t } = useTranslation();
  const send = useSend();
  return (
    <li className="person">
      <Initials name={name} />
      <div>
        <p className="person-name" dir="auto">
          {name}
        </p>
        {met || iSaidMet ? (
          <p className="hint" role="status">
            {met ? t('rounds.met.done') : t('rounds.met.waiting', { name: isolate(name) })}
          </p>
        ) : (
          headline && <p dir="auto">{headline}</p>
        )}
      </div>
      {!met && !iSaidMet && (
        <button
          type="button"
          className="secondary"
          aria-label={t('rounds.met.of', { name: isolate(name) })}
          data-testid="round-met"
          onClick={() => void send('metPartner', { attendeeId: id })}
        >
          {t('rounds.met')}
        </button>
      )}
    </li>
  );
}
