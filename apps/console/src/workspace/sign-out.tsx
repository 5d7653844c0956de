import { consoleApi } from '@commonground/client';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import IconLogout from '~icons/tabler/logout';
import { useCommand } from '../calls/use-command.js';

/** Ends the session of this browser. */
export function SignOut() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const signOut = useCommand(consoleApi.signOut);
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-md"
      px={8}
      aria-label={t('common.signOut')}
      title={t('common.signOut')}
      loading={signOut.busy}
      onClick={() => void signOut.run({}, () => void queries.resetQueries())}
      data-testid="sign-out"
    >
      <IconLogout size={20} aria-hidden="true" />
    </Button>
  );
}
