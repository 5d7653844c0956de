import { attendeeApi } from '@commonground/client';
import { LIMITS } from '@commonground/contracts/constants';
import { errorText, useCall } from '@commonground/ui';
import { useMutation } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../shell/attendee-data.js';

/**
 * My profession, where each has one seat. It does not wait in the outbox: whether the seat is free is answered now, and
 * what I typed stays in the field if it is not.
 */
export function ProfessionForm() {
  const { t } = useTranslation();
  const call = useCall();
  const me = useMe();
  const id = useId();
  const [text, setText] = useState(me.profession);
  const save = useMutation({
    mutationFn: (profession: string) => call(attendeeApi.changeMe, { body: { profession } }),
    networkMode: 'always',
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(text.trim());
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <div className="field">
        <label htmlFor={id}>{t('profession.label')}</label>
        <input
          id={id}
          data-testid="profession"
          dir="auto"
          autoComplete="organization-title"
          maxLength={LIMITS.profession}
          value={text}
          aria-invalid={save.isError || undefined}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            setText(event.target.value);
            save.reset();
          }}
        />
        <p id={`${id}-hint`} className="hint">
          {t('profession.hint')}
        </p>
      </div>
      <div role="status">{save.isSuccess && <p className="hint">{t('profession.saved')}</p>}</div>
      {save.isError && (
        <p role="alert" className="problem" data-testid="profession-problem">
          {errorText(t, save.error)}
        </p>
      )}
      <button type="submit" className="secondary" data-testid="profession-save" disabled={save.isPending}>
        {t('app.save')}
      </button>
    </form>
  );
}
