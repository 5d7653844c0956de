import { Grid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { WaitingJoins } from '../attendees/waiting-joins.js';
import { Page } from '../design/page.js';
import { Panel } from '../design/panel.js';
import { useEvent } from '../workspace/entities.js';
import { JoinDetails } from '../workspace/join-details.js';
import { Checklist } from './checklist.js';
import { EncounterChart } from './encounter-chart.js';
import { Headline } from './headline.js';
import { GapRadar, LatestPins, WaitingList } from './room-lists.js';
import { Tiles } from './tiles.js';
import { TopicBalance } from './topic-balance.js';
import { useInsights } from './use-insights.js';

/** The room at a glance: what came of it, who is here, what is missing. */
export function OverviewPage() {
  const { t } = useTranslation();
  const event = useEvent();
  const insights = useInsights();
  if (!event) return null;
  return (
    <Page title={t('overview.title')} hint={t(`overview.hint.${event.phase}`)}>
      <WaitingJoins />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <Stack gap="lg">
            <Headline />
            <Tiles />
            <EncounterChart encounters={insights?.encounters ?? []} />
            <TopicBalance numbers={insights?.topics ?? []} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <Stack gap="lg">
            <Checklist event={event} />
            <Panel title={t('workspace.joinTitle')}>
              <JoinDetails event={event} size={180} testId="join-code" />
            </Panel>
            <WaitingList waiting={insights?.waiting ?? []} />
            <GapRadar gaps={insights?.gaps ?? []} />
            <LatestPins />
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}
