import type { SuggestionView } from '@commonground/contracts';
import { useTranslation } from 'react-i18next';
import { SuggestionCard } from './suggestion-card.js';

/** Cards that I put aside, folded away. They can be answered here, and come back by themselves. */
export function LaterList({ suggestions }: { suggestions: readonly SuggestionView[] }) {
  const { t } = useTranslation();
  return (
    <details className="later" data-testid="later-list">
      <summary>
        <h2>{t('now.later', { number: suggestions.length })}</h2>
      </summary>
      <div className="stack">
        {suggestions.map((suggestion) => (
          <SuggestionCard key={suggestion.id} suggestion={suggestion} />
        ))}
      </div>
    </details>
  );
}
