import type { TopicView } from '@commonground/contracts';
import { errorText, Initials, TopicIcon } from '@commonground/ui';
import { useTranslation } from 'react-i18next';
import { ConsentSwitches } from './consent-switches.js';
import { SwitchRow } from '../shell/switch-row.js';
import type { JoinDraft } from './join-draft.js';

interface StepConsentProps {
  draft: JoinDraft;
  topic: TopicView | null;
  headline: string;
  sending: boolean;
  error: unknown;
  onChange: (change: Partial<JoinDraft>) => void;
  onBack: () => void;
  onSubmit: () => void;
}

/** Step 2: who may see me, next to the pin as the others will see it. */
export function StepConsent(props: StepConsentProps) {
  const { draft, topic, headline, sending, error } = props;
  const { t } = useTranslation();
  return (
    <div className="stack">
      <div>
        <h2>{t('join.consent.title')}</h2>
        <p className="hint">{t('join.consent.lead')}</p>
      </div>
      <ConsentSwitches value={draft.consents} onChange={(consents) => props.onChange({ consents })} />
      {draft.consents.suggested && (
        <ul className="switches">
          <SwitchRow
            label={t('welcome.newcomer')}
            hint={t('welcome.newcomer.hint')}
            checked={draft.newcomer}
            testId="welcome-newcomer"
            onChange={(newcomer) => props.onChange({ newcomer })}
          />
        </ul>
      )}
      <div className={`pin pin-preview topic-${topic?.colour ?? 0}`}>
        <p className="pin-meta">
          {topic && <TopicIcon icon={topic.icon} />}
          <span>{t(`pin.${draft.direction}`)}</span>
          {topic && <bdi>{topic.name}</bdi>}
        </p>
        <p className="pin-text" dir="auto">
          {draft.text}
        </p>
        <p className="pin-owner">
          <Initials name={draft.name} />
          <span>
            <bdi>{draft.name}</bdi>
            {headline && (
              <span className="hint" dir="auto">
                {headline}
              </span>
            )}
          </span>
        </p>
      </div>
      <p className="hint">{t('join.pinning')}</p>
      {error != null && (
        <p role="alert" className="problem">
          {errorText(t, error)}
        </p>
      )}
      <div className="action-bar">
        <button type="button" className="quiet" data-testid="join-back" onClick={props.onBack}>
          {t('app.back')}
        </button>
        <button
          type="button"
          className="primary"
          data-testid="join-submit"
          disabled={sending || !topic}
          onClick={props.onSubmit}
        >
          {sending ? t('join.sending') : t('join.submit')}
        </button>
      </div>
    </div>
  );
}
