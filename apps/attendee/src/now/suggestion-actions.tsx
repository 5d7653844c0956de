import type { SuggestionView } from '@commonground/contracts';
import { DECLINE_REASONS, LIMITS } from '@commonground/contracts/constants';
import { useServerNow } from '@commonground/ui';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../outbox/outbox-provider.js';
import { useToast } from '../shell/toast.js';
import { isAside } from './aside.js';

/** A key was pressed, or a screen reader did: the focus has to go somewhere when the card goes. */
const isByKey = ({ detail }: MouseEvent) => detail === 0;

/** Yes, later, not for me. Each is one tap; why not may be said afterwards, for a few seconds. */
export function SuggestionActions({ suggestion }: { suggestion: SuggestionView }) {
  const { t } = useTranslation();
  const send = useSend();
  const toast = useToast();
  const now = useServerNow();
  const params = { suggestionId: suggestion.id };

  const later = (event: MouseEvent) => {
    void send('putAside', params);
    toast({ text: t('suggestion.later.done', { minutes: LIMITS.laterMinutes }) });
    if (isByKey(event)) document.getElementById('content')?.focus();
  };
  const decline = (event: MouseEvent) => {
    void send('decline', params);
    toast({
      text: t('suggestion.declined'),
      focused: isByKey(event),
      choices: {
        label: t('suggestion.why'),
        of: DECLINE_REASONS.map((reason) => ({
          label: t(`suggestion.why.${reason}`),
          testId: `decline-reason-${reason}`,
          run: () => {
            void send('declineReason', params, { reason });
            toast({ text: t('suggestion.why.thanks') });
          },
        })),
      },
    });
  };

  return (
    <div className="suggestion-actions">
      <button
        type="button"
        className="primary"
        data-testid="suggestion-accept"
        onClick={() => void send('accept', params)}
      >
        {t('suggestion.accept')}
      </button>
      <div className="suggestion-quiet">
        {!isAside(suggestion, now()) && (
          <button type="button" className="quiet" data-testid="suggestion-later" onClick={later}>
            {t('suggestion.later')}
          </button>
        )}
        <button type="button" className="quiet" data-testid="suggestion-decline" onClick={decline}>
          {t('suggestion.decline')}
        </button>
      </div>
    </div>
  );
}
