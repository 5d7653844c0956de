import { attendeeApi, OfflineError } from '@commonground/client';
import { errorText, useCall } from '@commonground/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { SESSION_KEY } from '../session/session-query.js';
import { Sheet } from './sheet.js';

interface LeaveSheetProps {
  readonly button: string;
  readonly buttonClass: string;
  readonly title: string;
  readonly lead: string;
  readonly confirm: string;
  readonly cancel: string;
  /** `data-testid` of the button; that of the confirmation is `<testId>-confirm`. */
  readonly testId: string;
}

/**
 * Leaves the event after one confirmation. The one command that does not wait in the outbox: it cannot be
 * undone, so it happens now or not at all.
 */
export function LeaveSheet({ button, buttonClass, title, lead, confirm, cancel, testId }: LeaveSheetProps) {
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
      <button type="button" className={buttonClass} data-testid={testId} onClick={() => setAsking(true)}>
        {button}
      </button>
      <Sheet open={asking} onClose={() => setAsking(false)} title={title}>
        <p>{lead}</p>
        {leave.error && (
          <p role="alert" className="problem">
            {leave.error instanceof OfflineError ? t('me.offline-needed') : errorText(t, leave.error)}
          </p>
        )}
        <div className="sheet-actions">
          <button
            type="button"
            className="danger"
            data-testid={`${testId}-confirm`}
            disabled={leave.isPending}
            onClick={() => leave.mutate()}
          >
            {confirm}
          </button>
          <button type="button" className="quiet" onClick={() => setAsking(false)}>
            {cancel}
          </button>
        </div>
      </Sheet>
    </>
  );
}
