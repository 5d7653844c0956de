import type { EventView } from '@commonground/contracts';
import { QrCode, ThreadMark } from '@commonground/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { GroupedCode } from './grouped-code.js';

/** The name of the event, and beside every scene but the join scene a small way in. */
export function Header({ event, withJoin }: { event: EventView; withJoin: boolean }): ReactNode {
  const { t } = useTranslation();
  return (
    <header className="header">
      <span className="header-mark">
        <ThreadMark />
      </span>
      <p className="header-name" dir="auto">
        {event.name}
      </p>
      {withJoin && (
        <div className="corner">
          <p className="corner-words">
            <span>{t('join.corner')}</span>
            <strong className="join-code" data-testid="screen-join-code">
              <GroupedCode code={event.joinCode} />
            </strong>
          </p>
          <div className="corner-qr">
            <QrCode text={event.joinUrl} label={t('join.qr')} />
          </div>
        </div>
      )}
    </header>
  );
}
