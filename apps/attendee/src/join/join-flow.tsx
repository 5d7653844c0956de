import { attendeeApi, OfflineError } from '@commonground/client';
import type { JoinEvent, JoinPage, Me } from '@commonground/contracts';
import { useCall, useLanguage } from '@commonground/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'wouter';
import { EventHeading } from './event-heading.js';
import { useChosenTopic } from './intent-fields.js';
import { useJoinDraft } from './join-draft.js';
import { intentComplete, StepIntent } from './step-intent.js';
import { StepConsent } from './step-consent.js';
import { SESSION_KEY } from '../session/session-query.js';
import { isolate } from '../shell/isolate.js';

interface JoinFlowProps {
  code: string;
  page: JoinPage;
  /** Set for somebody who came by personal link: the same steps, prefilled. */
  invited?: Me | undefined;
}

/** Two steps from the code to a pin on the wall. The step is in the address, so that Back works. */
export function JoinFlow({ code, page, invited }: JoinFlowProps) {
  const call = useCall();
  const queries = useQueryClient();
  const { t } = useTranslation();
  const [language] = useLanguage();
  const [, navigate] = useLocation();
  const [search, setSearch] = useSearchParams();
  const isNewcomer = invited?.welcome === 'newcomer';
  const { draft, change, forget } = useJoinDraft(code, {
    name: invited?.name ?? '',
    newcomer: isNewcomer,
    profession: invited?.profession ?? '',
  });
  const { onePerProfession } = page.event;
  const topics = [...page.topics].sort((a, b) => a.position - b.position);
  const topic = useChosenTopic(draft, topics);
  const step = search.get('step') === '2' && intentComplete(draft) ? 2 : 1;

  useEffect(() => {
    window.scrollTo(0, 0);
  }, [step]);

  const join = useMutation({
    mutationFn: (body: JoinEvent) =>
      invited
        ? call(attendeeApi.completeJoin, { body, key: draft.key })
        : call(attendeeApi.join, { params: { code }, body, key: draft.key }),
    retry: (count, error) => error instanceof OfflineError && count < 3,
    networkMode: 'always',
    onSuccess: (session) => {
      forget();
      queries.setQueryData(SESSION_KEY, session);
      navigate('/app/', { replace: true });
    },
    // A refused command is over; the next try is another one.
    onError: (error) => {
      if (!(error instanceof OfflineError)) change({});
    },
  });

  const submit = () => {
    if (!topic) return;
    const { consents, direction, pinId, newcomer, profession } = draft;
    join.mutate({
      name: draft.name.trim(),
      language,
      consents,
      pin: { id: pinId, topicId: topic.id, direction, text: draft.text.trim() },
      ...(onePerProfession && { profession: profession.trim() }),
      // Left alone it stays as the organizer knows it.
      ...(newcomer !== isNewcomer && { welcome: newcomer ? 'newcomer' : 'none' }),
    });
  };

  return (
    <main className="page narrow" data-testid="join-page">
      <EventHeading event={page.event} step={step} />
      {invited && <p className="hint">{t('link.continue', { name: isolate(invited.name) })}</p>}
      {step === 1 ? (
        <StepIntent
          draft={draft}
          topics={topics}
          asksProfession={onePerProfession}
          onChange={change}
          onNext={() => setSearch({ step: '2' })}
        />
      ) : (
        <StepConsent
          draft={draft}
          topic={topic}
          headline={invited?.headline ?? ''}
          sending={join.isPending}
          error={join.error}
          onChange={change}
          onBack={() => history.back()}
          onSubmit={submit}
        />
      )}
    </main>
  );
}
