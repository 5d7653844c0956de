import { consoleApi } from '@commonground/client';
import type { MatchingSettings, MatchingSettingsView } from '@commonground/contracts';
import { useCall } from '@commonground/ui';
import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryKeys } from '../calls/query-client.js';
import { useCommand } from '../calls/use-command.js';
import { Page } from '../design/page.js';
import { Waiting } from '../design/waiting.js';
import { useEventId } from '../workspace/event-id.js';
import { DialsPanel } from './dials-panel.js';
import { PairingPanel } from './pairing-panel.js';

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
  const dirty = JSON.stringify(filled(draft)) !== JSON.stringify(view.settings);
  const save = () =>
    put.run({ body: filled(draft) }, (saved) => {
      queries.setQueryData(queryKeys.matching(eventId), saved);
      setDraft(saved.settings);
      notifications.show({ message: t('matching.saved') });
    });
  return (
    <>
      <DialsPanel
        dials={draft.dials}
        presets={view.presets}
        onChange={(dials) => setDraft({ ...draft, dials })}
      />
      <PairingPanel
        pairing={draft.pairing}
        tags={view.tags}
        onChange={(pairing) => setDraft({ ...draft, pairing })}
      />
      <Group justify="flex-end" gap="sm">
        <Button variant="default" disabled={!dirty} onClick={() => setDraft(view.settings)}>
          {t('matching.reset')}
        </Button>
        <Button disabled={!dirty} loading={put.busy} onClick={() => void save()} data-testid="matching-save">
          {t('common.save')}
        </Button>
      </Group>
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
      {matching.data ? <Settings view={matching.data} /> : <Waiting />}
    </Page>
  );
}
