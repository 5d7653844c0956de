import { useTranslation } from 'react-i18next';
import { EmptyNote } from '../design/empty-note.js';
import { Page } from '../design/page.js';
import { Panel } from '../design/panel.js';
import { useEvent } from '../workspace/entities.js';
import { BoardPanel } from './board-panel.js';
import { LivePanel } from './live-panel.js';
import { SettingsPanel } from './settings-panel.js';
import { SummaryPanel } from './summary-panel.js';
import { USUAL, useRoundPlan } from './use-rounds.js';

/** Speed networking: planned here, started here, and turned by the clock. */
export function RoundsPage() {
  const { t } = useTranslation();
  const event = useEvent();
  const plan = useRoundPlan();
  const live = event?.phase === 'live';
  const goesOn = plan?.state === 'running' || plan?.state === 'paused';
  return (
    <Page title={t('rounds.title')} hint={t('rounds.hint')}>
      {!live && !goesOn && (
        <Panel>
          <EmptyNote title={t('rounds.notLive')} text={t('rounds.notLive.text')} />
        </Panel>
      )}
      {goesOn && <LivePanel plan={plan} />}
      {live && plan?.state === 'planned' && <SummaryPanel plan={plan} />}
      {live && !goesOn && (
        <SettingsPanel
          key={plan?.state}
          initial={plan?.settings ?? USUAL}
          planned={plan?.state === 'planned'}
        />
      )}
      {plan && <BoardPanel key={`${plan.state === 'planned'} ${plan.rounds.length}`} plan={plan} />}
    </Page>
  );
}
