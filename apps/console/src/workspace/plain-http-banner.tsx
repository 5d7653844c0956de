import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import IconLockOpen from '~icons/tabler/lock-open';

/** Plain http off localhost is readable by everybody on the network; the organizer should know. */
export function PlainHttpBanner() {
  const { t } = useTranslation();
  if (window.isSecureContext) return null;
  return (
    <Alert
      variant="default"
      icon={<IconLockOpen aria-hidden="true" />}
      title={t('workspace.plainTitle')}
      mb="lg"
      data-testid="plain-http-banner"
    >
      {t('workspace.plainText')}
    </Alert>
  );
}
