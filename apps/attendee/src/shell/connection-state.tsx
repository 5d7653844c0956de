import { useFeedStatus, useFeedVia } from '@commonground/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFlush, useOutboxSheet, useRefused, useWritten } from '../outbox/outbox-provider.js';

/** Says whether the wall is live, and what waits on this phone. */
export function ConnectionState() {
  const status = useFeedStatus();
  const via = useFeedVia();
  const flush = useFlush();
  const { t } = useTranslation();
  const waiting = useWritten().filter(({ sending }) => sending);
  // "Saved on this phone" is said of what is saved.
  const refused = useRefused();
  const { setOpen } = useOutboxSheet();
  const openOutbox = () => setOpen(true);
  const saved = waiting.every(({ kept }) => kept);

  useEffect(() => {
    // The socket is back: whoever can listen can also be answered.
    if (status === 'live') void flush();
  }, [status, flush]);

  return (
    <p className="connection" role="status">
      <span
        data-testid="connection-state"
        data-state={status}
        data-via={via}
        className={`connection-${status}`}
      >
        {t(`connection.${status}`)}
      </span>
      {waiting.length > 0 && (
        <button
          type="button"
          data-testid="outbox-state"
          data-waiting={waiting.length}
          className="outbox-state"
          aria-haspopup="dialog"
          onClick={openOutbox}
        >
          {status === 'live' || !saved ? t('outbox.sending') : t('outbox.pending', { count: waiting.length })}
        </button>
      )}
      {refused.length > 0 && (
        <button
          type="button"
          data-testid="outbox-refusals"
          className="outbox-state outbox-refusals"
          aria-haspopup="dialog"
          onClick={openOutbox}
        >
          {t('outbox.refused.count', { count: refused.length })}
        </button>
      )}
    </p>
  );
}
