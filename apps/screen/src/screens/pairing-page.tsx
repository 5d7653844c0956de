import { ThreadMark } from '@commonground/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../frame/notice.js';
import { GroupedCode } from '../frame/grouped-code.js';

/** The code that the organizer types into the console; null while the server cannot be reached. */
export function PairingPage({ code }: { code: string | null }): ReactNode {
  const { t } = useTranslation();
  if (code === null) return <Notice title="pairing.title" text="pairing.searching" />;
  return (
    <main className="notice">
      <ThreadMark />
      <h1 className="notice-title">{t('pairing.title')}</h1>
      <p className="pairing-code" data-testid="pairing-code">
        <GroupedCode code={code} />
      </p>
      <p className="notice-text">{t('pairing.how')}</p>
    </main>
  );
}
