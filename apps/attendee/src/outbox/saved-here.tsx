import { useFeedStatus } from '@commonground/ui';
import { useTranslation } from 'react-i18next';
import { useWritten } from './outbox-provider.js';

/** Beside a thing that I acted on: what I did is on this phone only so far. Nothing while it is being sent. */
export function SavedHere({ param, id }: { param: 'suggestionId' | 'contactId'; id: string }) {
  const { t } = useTranslation();
  const status = useFeedStatus();
  const waits = useWritten().some(
    ({ command, sending, kept }) => sending && kept && command.params[param] === id,
  );
  if (status === 'live' || !waits) return null;
  return (
    <p className="hint" role="status" data-testid="saved-here">
      {t('outbox.saved')}
    </p>
  );
}
