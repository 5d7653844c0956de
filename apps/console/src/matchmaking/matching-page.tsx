import { consoleApi } from '@commonground/client';
import type { MatchingSettings, MatchingSettingsView } from '@commonground/contracts';
import { errorText, useCall } from '@commonground/ui';
import { Button, Grid, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { hashKey, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryKeys } from '../calls/query-client.js';
import { useCommand } from '../calls/use-command.js';
import { Page } from '../design/page.js';
import { Panel } from '../design/panel.js';
import { useUnsaved } from '../design/unsaved.js';
import { Waiting } from '../design/waiting.js';
import { OpeningsPanel } from '../openings/openings-panel.js';
import { useEventId } from '../workspace/event-id.js';
import { DialsPanel } from './dials-panel.js';
import { FairnessPanel } from './fairness-panel.js';
import { PairingPanel } from './pairing-panel.js';
import { PreviewPanel } from './preview-panel.js';
import { RehearsalPanel } from './rehearsal-panel.js';
import { SaveBar } from './save-bar.js';
import { WhyNotPanel } from './why-not-panel.js';
import { WordsPanel } from './words/words-panel.js';

/** Rules that say nothing yet are not sent. */
const filled = ({ dials, pairing }: MatchingSettings): MatchingSettings => ({
  dials,
  pairing: {
    ...pairing,
    onlyWith: pairing.onlyWith.filter((rule) => rule.tag.trim() !== '' && rule.with.length > 0),
  },
});

function Settings({ view }: { view: MatchingSettingsView }) {
  const { t } = useTranslation();
  const eventId = useEventId() ?? '';
  const queries = useQueryClient();
  const put = useCommand(consoleApi.putMatching);
  const [draft, setDraft] = useState(view.settings);
  const wanted = filled(draft);
  // The same settings may come with their names in another order: the cache keeps what is equal as it was.
  const dirty = hashKey([wanted]) !== hashKey([view.settings]);
  useUnsaved(dirty);
  const save = () =>
    put.run({ body: wanted }, (saved) => {
      queries.setQueryData(queryKeys.matching(eventId), saved);
      setDraft(saved.settings);
      notifications.show({ message: t('matching.saved') });
    });
  return (
    <>
      <div className="console-beside">
        <DialsPanel
          dials={draft.dials}
          presets={view.presets}
          onChange={(dials) => setDraft({ ...draft, dials })}
        />
        <div data-beside>
          <PreviewPanel draft={wanted} saved={view.settings} />
        </div>
        <PairingPanel
          pairing={draft.pairing}
          tags={view.tags}
          onChange={(pairing) => setDraft({ ...draft, pairing })}
        />
      </div>
      <OpeningsPanel />
      <WordsPanel />
      <RehearsalPanel saved={view.settings} unsaved={dirty} />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <WhyNotPanel />
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <FairnessPanel />
        </Grid.Col>
      </Grid>
      {dirty && (
        <SaveBar busy={put.busy} onSave={() => void save()} onReset={() => setDraft(view.settings)} />
      )}
    </>
  );
}

/** How this event brings people together, and what would come of it. */
export function MatchingPage() {
  const { t } = useTranslation();
  const call = useCall();
  const eventId = useEventId() ?? '';
  const matching = useQuery({
    queryKey: queryKeys.matching(eventId),
    queryFn: () => call(consoleApi.matching, { params: { eventId } }),
  });
  return (
    <Page title={t('matching.title')} hint={t('matching.hint')}>
      {matching.data ? (
        <Settings view={matching.data} />
      ) : matching.isError ? (
        <Panel>
          <Text role="alert">{errorText(t, matching.error)}</Text>
          <div>
            <Button variant="default" onClick={() => void matching.refetch()}>
              {t('common.again')}
            </Button>
          </div>
        </Panel>
      ) : (
        <Waiting />
      )}
    </Page>
  );
}
