import { ApiError, attendeeApi } from '@commonground/client';
import { errorText, ThreadMark, useCall } from '@commonground/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { forgetLinkToken } from './link-token.js';
import { SESSION_KEY } from './session-query.js';

interface PersonalLinkProps {
  token: string;
  onSettled: () => void;
}

/** Asks for one press before the link is used up: scanners of mail programs open links but press nothing. */
export function PersonalLink({ token, onSettled }: PersonalLinkProps) {
  const call = useCall();
  const queries = useQueryClient();
  const { t } = useTranslation();
  const settle = () => {
    forgetLinkToken();
    onSettled();
  };
  const open = useMutation({
    mutationFn: () => call(attendeeApi.consumeLink, { body: { token } }),
    onSuccess: (session) => {
      queries.setQueryData(SESSION_KEY, session);
      settle();
    },
    // It will never work: whatever is opened in this tab next must not come back to it.
    onError: (error) => {
      if (isUsedUp(error)) forgetLinkToken();
    },
  });
  const used = isUsedUp(open.error);

  return (
    <main className="page narrow">
      <ThreadMark />
      <h1>{t('link.title')}</h1>
      <p className="lead">{t('link.lead')}</p>
      {open.error && (
        <p role="alert" className="problem">
          {used ? t('link.failed') : errorText(t, open.error)}
        </p>
      )}
      {!used && (
        <button
          type="button"
          className="primary"
          data-testid="link-open"
          disabled={open.isPending}
          onClick={() => open.mutate()}
        >
          {t('link.open')}
        </button>
      )}
      <button type="button" className={used ? 'primary' : 'quiet'} onClick={settle}>
        {t('link.code')}
      </button>
    </main>
  );
}

const isUsedUp = (error: unknown): boolean =>
  error instanceof ApiError && error.problem.code === 'session.link-invalid';
