import { LIMITS } from '@commonground/contracts/constants';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../outbox/outbox-provider.js';
import { useMe } from '../shell/attendee-data.js';
import { useToast } from '../shell/toast.js';

/** The class, year or intake to which I belong. Told to those of the same, on a card that we share. */
export function CohortForm() {
  const { t } = useTranslation();
  const send = useSend();
  const toast = useToast();
  const { cohort } = useMe();
  const id = useId();
  const [text, setText] = useState(cohort);
  const isNew = text.trim() !== cohort;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isNew) return;
    void send('changeMe', {}, { cohort: text.trim() });
    toast({ text: t('cohort.saved') });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <div className="field">
        <label htmlFor={id}>{t('cohort.label')}</label>
        <input
          id={id}
          data-testid="cohort"
          dir="auto"
          autoComplete="off"
          maxLength={LIMITS.cohort}
          value={text}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setText(event.target.value)}
        />
        <p id={`${id}-hint`} className="hint">
          {t('cohort.hint')}
        </p>
      </div>
      {isNew && (
        <button type="submit" className="secondary" data-testid="cohort-save">
          {t('app.save')}
        </button>
      )}
    </form>
  );
}
