import type { TopicView } from '@commonground/contracts';
import { LIMITS } from '@commonground/contracts/constants';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { IntentFields } from './intent-fields.js';
import type { JoinDraft } from './join-draft.js';

interface StepIntentProps {
  draft: JoinDraft;
  topics: readonly TopicView[];
  /** The event has one seat for each profession. */
  asksProfession: boolean;
  onChange: (change: Partial<JoinDraft>) => void;
  onNext: () => void;
}

/** Is the first step filled in? */
export const intentComplete = ({ name, text }: JoinDraft): boolean =>
  name.trim() !== '' && text.trim() !== '';

/** Step 1: a name, and one need or offer. */
export function StepIntent({ draft, topics, asksProfession, onChange, onNext }: StepIntentProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const nameMissing = tried && draft.name.trim() === '';
  const textMissing = tried && draft.text.trim() === '';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (intentComplete(draft)) onNext();
    else
      form.current
        ?.querySelector<HTMLInputElement>(draft.name.trim() ? '[data-testid=join-text]' : '#join-name')
        ?.focus();
  };

  return (
    <form ref={form} onSubmit={submit} noValidate className="stack">
      <div className="field">
        <label htmlFor="join-name">{t('join.name')}</label>
        <input
          id="join-name"
          data-testid="join-name"
          name="name"
          autoComplete="name"
          autoCapitalize="words"
          dir="auto"
          maxLength={LIMITS.name}
          value={draft.name}
          aria-invalid={nameMissing || undefined}
          aria-describedby={nameMissing ? 'join-name-problem' : undefined}
          onChange={(event) => onChange({ name: event.target.value })}
        />
        {nameMissing && (
          <p id="join-name-problem" className="problem">
            {t('join.name.missing')}
          </p>
        )}
      </div>
      {asksProfession && (
        <div className="field">
          <label htmlFor="join-profession">{t('profession.label')}</label>
          <input
            id="join-profession"
            data-testid="join-profession"
            name="profession"
            autoComplete="organization-title"
            dir="auto"
            maxLength={LIMITS.profession}
            value={draft.profession}
            aria-describedby="join-profession-hint"
            onChange={(event) => onChange({ profession: event.target.value })}
          />
          <p id="join-profession-hint" className="hint">
            {t('profession.hint')}
          </p>
        </div>
      )}
      <IntentFields
        prefix="join"
        topics={topics}
        value={draft}
        onChange={onChange}
        problem={textMissing ? t('join.text.missing') : undefined}
      />
      <div className="action-bar">
        <button
          type="submit"
          className="primary"
          data-testid="join-next"
          disabled={topics.every((x) => x.closed)}
        >
          {t('join.next')}
        </button>
      </div>
    </form>
  );
}
