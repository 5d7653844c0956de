import { ApiError, attendeeApi } from '@commonground/client';
import { normaliseCode } from '@commonground/kernel';
import { errorText, LanguageSwitch, ThreadMark, useCall } from '@commonground/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';

/** For people without a camera: type the code. `notice` says why they are here again. */
export function CodeEntry({ notice }: { notice?: string | undefined }) {
  const call = useCall();
  const queries = useQueryClient();
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState('');
  const code = normaliseCode(typed);

  const look = useMutation({
    mutationFn: () => call(attendeeApi.joinPage, { params: { code } }),
    networkMode: 'always',
    onSuccess: (page) => {
      queries.setQueryData(['join-page', code], page);
      navigate(`/join/${code}`);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code) look.mutate();
  };
  const unknown = look.error instanceof ApiError && look.error.problem.code === 'join.code-unknown';

  return (
    <main className="page narrow">
      <div className="page-top">
        <ThreadMark />
        <LanguageSwitch />
      </div>
      {notice && (
        <p role="status" className="notice">
          {notice}
        </p>
      )}
      <h1>{t('code.title')}</h1>
      <p className="lead">{t('code.lead')}</p>
      <form onSubmit={submit} className="stack" noValidate>
        <div className="field">
          <label htmlFor="join-code">{t('code.label')}</label>
          <input
            id="join-code"
            data-testid="join-code"
            className="code-input"
            value={typed}
            maxLength={20}
            dir="ltr"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            enterKeyHint="go"
            aria-invalid={look.error ? true : undefined}
            aria-describedby="join-code-hint"
            onChange={(event) => setTyped(event.target.value)}
          />
          <p id="join-code-hint" className="hint">
            {t('code.hint')}
          </p>
          {look.error && (
            <p role="alert" className="problem">
              {unknown ? t('code.unknown') : errorText(t, look.error)}
            </p>
          )}
        </div>
        <div className="action-bar">
          <button
            type="submit"
            className="primary"
            data-testid="join-code-go"
            disabled={!code || look.isPending}
          >
            {t('code.go')}
          </button>
        </div>
      </form>
    </main>
  );
}
