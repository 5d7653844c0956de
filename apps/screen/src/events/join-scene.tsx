import type { EventView } from '@commonground/contracts';
import { QrCode } from '@commonground/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { shortAddress } from '../frame/code-groups.js';
import { GroupedCode } from '../frame/grouped-code.js';

/** How to come in: a code to scan, an address and a code to type, and what happens next. */
export function JoinScene({ event }: { event: EventView }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="join">
      <div className="join-qr" data-testid="screen-qr">
        <QrCode text={event.joinUrl} label={t('join.qr')} />
      </div>
      <div className="join-words">
        <h1 className="join-title">{t('join.title')}</h1>
        <ol className="join-steps">
          <li>{t('join.step1')}</li>
          <li>{t('join.step2')}</li>
          <li>{t('join.step3')}</li>
        </ol>
        <p className="join-address">{shortAddress(event.joinUrl)}</p>
        <p className="join-typed">
          <span>{t('join.type')}</span>
          <strong className="join-code" data-testid="screen-join-code">
            <GroupedCode code={event.joinCode} />
          </strong>
        </p>
      </div>
    </div>
  );
}
