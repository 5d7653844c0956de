import { attendeeApi, OfflineError } from '@commonground/client';
import { errorText, useCall } from '@commonground/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { SESSION_KEY } from '../session/session-query.js';
import { Sheet } from '../shell/sheet.js';

/** Stops waiting to be let in, after one confirmation: what was typed is deleted. */
export function GiveUp() {
  const { t } = useTranslation();
  const call = useCall();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);

  const leave = useMutation({
    mutationFn: () => call(attendeeApi.leave),
    networkMode: 'always',
    onSuccess: () => {
      queries.clear();
      queries.setQueryData(SESSION_KEY, null);
      navigate('/app/?left', { replace: true });
    },
  });

  return (
    <>
      <button type="button" className="quiet" data-testid="give-up" onClick={() => setAsking(true)}>
        {t('waiting.give-up')}
      </button>
      <Sheet open={asking} onClose={() => setAsking(false)} title={t('waiting.give-up.title')}>
        <p>{t('waiting.give-up.lead')}</p>
        {leave.error && (
          <p role="alert" className="problem">
            {leave.error instanceof OfflineError ? t('me.offline-needed') : errorText(t, leave.error)}
          </p>
        )}
        <div className="sheet-actions">
          <button
            type="button"
            className="danger"
            data-testid="give-up-confirm"
            disabled={leave.isPending}
            onClick={() => leave.mutate()}
          >
            {t('waiting.give-up.confirm')}
          </button>
          <button type="button" className="quiet" onClick={() => setAsking(false)}>
            {t('waiting.give-up.cancel')}
          </button>
        </div>
      </Sheet>
    </>
  );
}
