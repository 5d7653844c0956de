import { CARD_FIELDS } from '@commonground/contracts/constants';
import { Initials, LanguageSwitch, ThemeSwitch, useLanguage } from '@commonground/ui';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConsentSwitches } from '../join/consent-switches.js';
import { MyOpenings } from '../openings/my-openings.js';
import { StruckList } from '../now/struck-list.js';
import { useSend } from '../outbox/outbox-provider.js';
import { useLiveEvent, useMe } from '../shell/attendee-data.js';
import { later } from '../shell/later.js';
import { BlockedPeople } from './blocked-people.js';
import { CardSheet } from './card-sheet.js';
import { CohortForm } from './cohort-form.js';
import { DailyLimit } from './daily-limit.js';
import { GoalStepper } from './goal-stepper.js';
import { LeaveEvent } from './leave-event.js';
import { ProfessionForm } from './profession-form.js';
import { SeatNeeds } from './seat-needs.js';
import { StyleChoice } from './style-choice.js';
import { WelcomeSwitches } from './welcome-switches.js';

const CodeSheet = later(
  () => import('./code-sheet.js').then((m) => m.CodeSheet),
  () => null,
);

/** My card, who may see me, and how the app looks and speaks. */
export function MeView() {
  const { t } = useTranslation();
  const me = useMe();
  const { onePerProfession } = useLiveEvent();
  const send = useSend();
  const [open, setOpen] = useState<'edit' | 'code' | null>(null);
  useKeepLanguage();
  const filled = CARD_FIELDS.filter((field) => me[field] !== '');

  return (
    <div className="stack sections">
      <h1>{t('me.title')}</h1>
      <section aria-labelledby="me-card" className="card">
        <h2 id="me-card" className="visually-hidden">
          {t('me.card')}
        </h2>
        <header className="person">
          <Initials name={me.name} />
          <div>
            <h3>
              <bdi data-testid="me-name">{me.name}</bdi>
            </h3>
            {me.headline ? <p dir="auto">{me.headline}</p> : <p className="hint">{t('me.card.empty')}</p>}
          </div>
        </header>
        {filled.length > 0 && (
          <dl className="fields">
            {filled.map((field) => (
              <div key={field}>
                <dt>{t(`field.${field}`)}</dt>
                <dd>
                  <span dir="auto">{me[field]}</span>
                  <span className="hint">{t(`audience.${me.fieldAudiences[field]}`)}</span>
                </dd>
              </div>
            ))}
          </dl>
        )}
        <StruckList pinId={null} line={me.headline} />
        <div className="card-actions">
          <button type="button" className="secondary" data-testid="card-edit" onClick={() => setOpen('edit')}>
            {t('me.card.edit')}
          </button>
          <button type="button" className="secondary" data-testid="card-code" onClick={() => setOpen('code')}>
            {t('me.code')}
          </button>
        </div>
      </section>
      {onePerProfession && (
        <section aria-labelledby="me-profession">
          <h2 id="me-profession">{t('profession.title')}</h2>
          <ProfessionForm />
        </section>
      )}
      <section aria-labelledby="me-consents">
        <h2 id="me-consents">{t('me.consents')}</h2>
        <p className="hint">{t('me.consents.hint')}</p>
        <ConsentSwitches
          value={me.consents}
          onChange={(consents) => void send('changeConsents', {}, consents)}
        />
      </section>
      <section aria-labelledby="me-goal">
        <h2 id="me-goal">{t('me.goal')}</h2>
        <GoalStepper />
      </section>
      <section aria-labelledby="me-limit">
        <h2 id="me-limit">{t('limit.title')}</h2>
        <DailyLimit />
      </section>
      <section aria-labelledby="me-style">
        <h2 id="me-style">{t('style.title')}</h2>
        <StyleChoice />
      </section>
      <section aria-labelledby="me-welcome">
        <h2 id="me-welcome">{t('welcome.title')}</h2>
        <WelcomeSwitches />
      </section>
      <section aria-labelledby="me-cohort">
        <h2 id="me-cohort">{t('cohort.title')}</h2>
        <CohortForm />
      </section>
      <MyOpenings />
      <section aria-labelledby="me-seat">
        <h2 id="me-seat">{t('me.seat')}</h2>
        <SeatNeeds />
      </section>
      <section aria-labelledby="me-language">
        <h2 id="me-language">{t('me.language')}</h2>
        <LanguageSwitch />
      </section>
      <section aria-labelledby="me-theme">
        <h2 id="me-theme">{t('me.theme')}</h2>
        <ThemeSwitch />
      </section>
      <section aria-labelledby="me-blocked">
        <h2 id="me-blocked">{t('me.blocked')}</h2>
        <BlockedPeople />
      </section>
      <LeaveEvent />
      {open === 'edit' && <CardSheet onClose={() => setOpen(null)} />}
      {open === 'code' && <CodeSheet onClose={() => setOpen(null)} />}
    </div>
  );
}

/** Opening questions are written on the server, so it learns which language I chose. */
function useKeepLanguage(): void {
  const [language] = useLanguage();
  const me = useMe();
  const send = useSend();
  const keep = useEffectEvent(() => {
    if (me.language !== language) void send('changeMe', {}, { language });
  });
  useEffect(() => keep(), [language]);
}
