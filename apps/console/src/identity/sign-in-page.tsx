import { ApiError, consoleApi } from '@commonground/client';
import { errorText, ThreadMark } from '@commonground/ui';
import { Alert, Box, Button, Center, Code, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryKeys } from '../calls/query-client.js';
import { useCommand } from '../calls/use-command.js';
import { Preferences } from '../design/preferences.js';
import { dropLinkToken } from './link-token.js';

/** One button that consumes the link: opening a link alone (a preview, a scanner) must not use it up. */
export function SignInPage({ token }: { token: string | null }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [failure, setFailure] = useState('');
  const [isUsed, setUsed] = useState(false);
  const signIn = useCommand(consoleApi.signIn, {
    quiet: (error) => {
      setFailure(errorText(t, error));
      setUsed(error instanceof ApiError && error.problem.code === 'session.link-invalid');
    },
  });
  // A link that was used or replaced is of no more use; any other trouble may pass.
  const canTry = token !== null && !isUsed;
  const press = () => {
    if (!token) return;
    setFailure('');
    void signIn.run({ body: { token } }, (session) => {
      queries.clear();
      queries.setQueryData(queryKeys.session, session);
      dropLinkToken();
    });
  };
  return (
    <Center mih="100vh" p="md" component="main">
      <Paper p={40} maw={480} w="100%">
        <Stack gap="lg">
          <Group gap="sm">
            <span aria-hidden="true">
              <ThreadMark />
            </span>
            <Text fw={650}>Commonground</Text>
          </Group>
          <Title order={1} fz={26}>
            {token ? t('signIn.title') : t('signIn.neededTitle')}
          </Title>
          {canTry && !failure && <Text c="dimmed">{t('signIn.hint')}</Text>}
          {failure && (
            <Alert color="red" title={t(isUsed ? 'signIn.failed' : 'common.failed')} role="alert">
              {failure}
            </Alert>
          )}
          {canTry && (
            <Button size="lg" onClick={press} loading={signIn.busy} data-testid="console-sign-in">
              {t('signIn.button')}
            </Button>
          )}
          {!canTry && (
            <Stack gap="xs">
              <Text>{t('signIn.needed')}</Text>
              <Code block>npm run console-link</Code>
              <Text size="sm" c="dimmed">
                {t('signIn.neededHint')}
              </Text>
            </Stack>
          )}
          <Box>
            <Preferences />
          </Box>
        </Stack>
      </Paper>
    </Center>
  );
}
