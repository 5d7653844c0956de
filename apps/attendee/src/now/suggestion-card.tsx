import type { SuggestionView } from '@commonground/contracts';
import { LIMITS } from '@commonground/contracts/constants';
import { MINUTE } from '@commonground/kernel';
import { Initials, useServerNow } from '@commonground/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SavedHere } from '../outbox/saved-here.js';
import { WhySheet } from '../shell/sections.js';
import { useTick } from '../shell/time-text.js';
import { isAside } from './aside.js';
import { SuggestionActions } from './suggestion-actions.js';
import { myBenefitText, questionText, spotText, theirBenefitText } from './suggestion-text.js';
import { isolate } from '../shell/isolate.js';

/** One person for me: what each of us gains, the facts behind it, a place and a first question. */
export function SuggestionCard({ suggestion }: { suggestion: SuggestionView }) {
  const { t } = useTranslation();
  const { partner, myBenefit, theirBenefit, facts, spot, iSaidYes, label, waits } = suggestion;
  const [why, setWhy] = useState(false);
  const titleId = `suggestion-${suggestion.id}`;

  return (
    <article
      className="card suggestion"
      data-testid="suggestion-card"
      data-suggestion-id={suggestion.id}
      aria-labelledby={titleId}
    >
      <p className="tag">{t(`suggestion.${label}`)}</p>
      <header className="person">
        <Initials name={partner.name} />
        <div>
          <h3 id={titleId}>
            <bdi data-testid="suggestion-name">{partner.name}</bdi>
          </h3>
          {partner.headline && <p dir="auto">{partner.headline}</p>}
        </div>
      </header>

      <dl className="benefits">
        {myBenefit && (
          <div>
            <dt>{t('suggestion.mine')}</dt>
            <dd dir="auto" data-testid="suggestion-benefit-mine">
              {myBenefitText(t, suggestion, myBenefit)}
            </dd>
            {suggestion.returnsHelp && (
              <dd className="hint" data-testid="suggestion-returns-help">
                {t('suggestion.returns-help')}
              </dd>
            )}
          </div>
        )}
        {theirBenefit && (
          <div>
            <dt>{t('suggestion.theirs')}</dt>
            <dd dir="auto" data-testid="suggestion-benefit-theirs">
              {theirBenefitText(t, suggestion, theirBenefit)}
            </dd>
          </div>
        )}
      </dl>

      {facts.length > 0 && (
        <div>
          <p className="label">{t('suggestion.facts')}</p>
          <ul className="facts">
            {facts.map((fact, index) => (
              <li key={index}>
                <span className="fact-who">
                  {fact.mine ? t('suggestion.fact.mine') : <bdi>{partner.name.split(' ')[0]}</bdi>}
                </span>
                <q data-testid="suggestion-fact" data-mine={fact.mine} dir="auto">
                  {fact.text}
                </q>
              </li>
            ))}
          </ul>
        </div>
      )}

      <div className="question">
        <p className="label">{t('suggestion.question')}</p>
        <p dir="auto" data-testid="suggestion-question">
          {questionText(t, suggestion)}
        </p>
      </div>

      <p className="spot-line">
        <span className="label">{t('suggestion.spot')}</span>
        <span dir="auto" data-testid="suggestion-spot">
          {spotText(t, spot)}
          {spot?.zone && `, ${spot.zone}`}
        </span>
      </p>

      {waits && !iSaidYes && <p className="waiting">{t(`suggestion.asked.${waits}`)}</p>}
      {iSaidYes ? (
        <p className="waiting" role="status" data-testid="suggestion-waiting">
          {waits ? t(`suggestion.asking.${waits}`) : t('suggestion.waiting', { name: isolate(partner.name) })}
        </p>
      ) : (
        <SuggestionActions suggestion={suggestion} />
      )}
      <SavedHere param="suggestionId" id={suggestion.id} />
      {!waits && <Expiry suggestion={suggestion} />}
      {facts.length > 0 && myBenefit?.fact !== null && (
        <button type="button" className="quiet why-open" data-testid="why-open" onClick={() => setWhy(true)}>
          {t('why.title')}
        </button>
      )}
      {why && <WhySheet suggestion={suggestion} onClose={() => setWhy(false)} />}
    </article>
  );
}

/** How long the card is open, or when it comes back. */
function Expiry({ suggestion }: { suggestion: SuggestionView }) {
  const { t } = useTranslation();
  const now = useServerNow();
  useTick(15_000);
  const minutesTo = (at: string | null) => Math.round((Date.parse(at ?? '') - now()) / MINUTE);
  const left = minutesTo(suggestion.expiresAt);
  // It waited for another day, and its time begins later.
  if (left > LIMITS.suggestionMinutes) return null;
  const text = () => {
    if (left <= 0) return t('suggestion.expired');
    if (!isAside(suggestion, now())) return t('suggestion.expires', { count: left });
    return t('suggestion.back', { count: Math.max(1, minutesTo(suggestion.laterUntil)) });
  };
  return <p className="hint expiry">{text()}</p>;
}
