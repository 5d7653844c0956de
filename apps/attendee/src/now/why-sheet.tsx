import { newId } from '@commonground/client';
import type { SuggestionFact, SuggestionView } from '@commonground/contracts';
import { useTranslation } from 'react-i18next';
import { useSend } from '../outbox/outbox-provider.js';
import { Sheet } from '../shell/sheet.js';
import { useToast } from '../shell/toast.js';
import { isolate } from '../shell/isolate.js';

/** Why am I seeing this: the facts behind a card. Mine can be struck, so that nobody is suggested to me by them. */
export function WhySheet({ suggestion, onClose }: { suggestion: SuggestionView; onClose: () => void }) {
  const { t } = useTranslation();
  const send = useSend();
  const toast = useToast();

  const strike = ({ pinId, text, source }: SuggestionFact) => {
    const id = newId();
    onClose();
    // It stands nowhere else: not to use it is not to name it.
    if (source === 'cohort') {
      void send('changeMe', {}, { cohort: '' });
      const undo = () => void send('changeMe', {}, { cohort: text });
      return toast({ text: t('why.struck'), action: { label: t('app.undo'), run: undo } });
    }
    void send('strikeFact', {}, { id, pinId, text });
    toast({
      text: t('why.struck'),
      action: { label: t('app.undo'), run: () => void send('unstrikeFact', { struckFactId: id }) },
    });
  };

  return (
    <Sheet open onClose={onClose} title={t('why.title')} testId="why-sheet">
      <p>{t('why.lead', { name: isolate(suggestion.partner.name) })}</p>
      <ul className="why">
        {suggestion.facts.map((fact, index) => (
          <li key={index} data-testid="why-fact" data-mine={fact.mine}>
            <p className="label">
              {fact.mine
                ? t(
                    `why.mine.${fact.source === 'headline' || fact.source === 'cohort' ? fact.source : 'pin'}`,
                  )
                : t('why.theirs', { name: isolate(suggestion.partner.name) })}
            </p>
            <q dir="auto">{fact.text}</q>
            {fact.mine && fact.source !== 'company' && (
              <button
                type="button"
                className="secondary"
                data-testid="why-strike"
                onClick={() => strike(fact)}
              >
                {t('why.strike')}
                <span className="visually-hidden">: {fact.text}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className="hint">{t('why.hint')}</p>
    </Sheet>
  );
}
