import type { SuggestionView } from '@commonground/contracts';
import { useTranslation } from 'react-i18next';
import { useSend } from '../outbox/outbox-provider.js';

/** "That was useful", for myself: one tap, and one to take it back. */
export function UsefulButton({ suggestion }: { suggestion: SuggestionView }) {
  const { t } = useTranslation();
  const send = useSend();
  const useful = suggestion.iSaidUseful;
  return (
    <div className="useful">
      <button
        type="button"
        className="secondary"
        data-testid="meet-useful"
        aria-pressed={useful}
        onClick={() => void send('markUseful', { suggestionId: suggestion.id }, { useful: !useful })}
      >
        <span className="useful-mark" aria-hidden="true">
          {useful ? '✓' : '+'}
        </span>
        {t('meet.useful')}
      </button>
      <p className="hint">{t('meet.useful.hint')}</p>
    </div>
  );
}
