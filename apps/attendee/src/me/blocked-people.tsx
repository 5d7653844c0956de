import { attendeeApi } from '@commonground/client';
import { useCall } from '@commonground/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { askOrRemember, remember } from '../memory/memory.js';
import { useSend, useWritten } from '../outbox/outbox-provider.js';

/** The people whom I blocked, and the way back. */
export function BlockedPeople() {
  const { t } = useTranslation();
  const call = useCall();
  const send = useSend();
  const written = useWritten();
  const blocks = useQuery({
    queryKey: ['blocks'],
    queryFn: ({ signal }) =>
      askOrRemember('blocks', async () => remember('blocks', await call(attendeeApi.blocks, { signal }))),
  });
  const freed = new Set(
    written
      .filter(({ command }) => command.name === 'unblock')
      .map(({ command }) => command.params.attendeeId),
  );
  const shown = (blocks.data ?? []).filter(({ attendeeId }) => !freed.has(attendeeId));

  if (shown.length === 0) return <p className="hint">{t('me.blocked.none')}</p>;
  return (
    <ul className="receipts">
      {shown.map(({ attendeeId, name }) => (
        <li key={attendeeId}>
          <bdi className="person-name grow">{name}</bdi>
          <button
            type="button"
            className="quiet"
            aria-label={t('me.unblock.label', { name })}
            onClick={() => void send('unblock', { attendeeId })}
          >
            {t('me.unblock')}
          </button>
        </li>
      ))}
    </ul>
  );
}
