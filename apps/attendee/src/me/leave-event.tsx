import { attendeeApi, OfflineError } from '@commonground/client';
import { errorText, useCall } from '@commonground/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { SESSION_KEY } from '../session/session-query.js';
import { useLiveEvent } from '../shell/attendee-data.js';
import { Sheet } from '../shell/sheet.js';

/**
 * Leaves the event after one confirmation. The one command that does not wait in the outbox: it cannot be
 * undone, so it happens now or not at all.
 */
export function LeaveEvent() {
  const { t } = useTranslation();
  const call = useCall();
  const queries = useQueryClient();
  const event = useLiveEvent();
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
      <button type="button" className="quiet danger-text" data-testid="leave" onClick={() => setAsking(true)}>
        {t('me.leave')}
      </button>
      <Sheet
        open={asking}
        onClose={() => setAsking(false)}
        title={t('me.leave.title', { event: event.name })}
      >
        <p>{t('me.leave.lead')}</p>
        {leave.error && (
          <p role="alert" className="problem">
            {leave.error instanceof OfflineError ? t('me.offline-needed') : errorText(t, leave.error)}
          </p>
        )}
        <div className="sheet-actions">
          <button
            type="button"
            className="danger"
            data-testid="leave-confirm"
            disabled={leave.isPending}
            onClick={() => leave.mutate()}
          >
            {t('me.leave.confirm')}
          </button>
          <button type="button" className="quiet" onClick={() => setAsking(false)}>
            {t('app.cancel')}
          </button>
        </div>
      </Sheet>
    </>
  );
}
