import { ApiError, attendeeApi, OfflineError } from '@commonground/client';
import type { Me } from '@commonground/contracts';
import { errorText, ThreadMark, useCall } from '@commonground/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Splash } from '../shell/splash.js';
import { JoinFlow } from './join-flow.js';

interface JoinRouteProps {
  /** Normalised. */
  code: string;
  invited?: Me | undefined;
}

/** Fetches the event behind a code and begins the two steps. */
export function JoinRoute({ code, invited }: JoinRouteProps) {
  const call = useCall();
  const { t } = useTranslation();
  const page = useQuery({
    queryKey: ['join-page', code],
    queryFn: ({ signal }) => call(attendeeApi.joinPage, { params: { code }, signal }),
    retry: (_count, error) => error instanceof OfflineError,
  });

  if (page.data) return <JoinFlow key={code} code={code} page={page.data} invited={invited} />;
  if (!page.error) return <Splash failing={page.failureCount > 1} />;
  const unknown = page.error instanceof ApiError && page.error.problem.code === 'join.code-unknown';
  return (
    <main className="page narrow">
      <ThreadMark />
      <h1>{unknown ? t('join.not-found') : errorText(t, page.error)}</h1>
      {unknown && <p className="lead">{t('join.not-found.hint')}</p>}
      <Link href="/app/" className="primary">
        {t('join.other-code')}
      </Link>
    </main>
  );
}
