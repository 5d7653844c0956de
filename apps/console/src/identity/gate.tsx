import { consoleApi } from '@commonground/client';
import { errorText, ThreadLine, useCall } from '@commonground/ui';
import { Box, Button, Center, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isSignedOut, queryKeys } from '../calls/query-client.js';
import { linkToken, onLinkToken } from './link-token.js';
import { SignInPage } from './sign-in-page.js';

/** Lets only a signed-in organizer through. A link that was opened always leads to its button first. */
export function Gate({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const call = useCall();
  const token = useSyncExternalStore(onLinkToken, linkToken);
  const session = useQuery({
    queryKey: queryKeys.session,
    queryFn: () => call(consoleApi.session),
    staleTime: Infinity,
    enabled: token === null,
  });
  if (token) return <SignInPage key={token} token={token} />;
  if (session.isSuccess && !session.isError) return children;
  if (session.isError && isSignedOut(session.error)) return <SignInPage token={null} />;
  if (session.isError) {
    return (
      <Center mih="100vh" p="lg" component="main">
        <Stack align="center" maw={420}>
          <Text ta="center" role="alert">
            {errorText(t, session.error)}
          </Text>
          <Button onClick={() => void session.refetch()}>{t('common.again')}</Button>
        </Stack>
      </Center>
    );
  }
  return (
    <Center mih="100vh" component="main">
      <Box w={200}>
        <ThreadLine busy label={t('common.loading')} />
      </Box>
    </Center>
  );
}
