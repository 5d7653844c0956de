import { consoleApi } from '@commonground/client';
import type { MatchingSettings } from '@commonground/contracts';
import { ThreadLine, useCall } from '@commonground/ui';
import { Box, Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../design/failed.js';
import { Panel } from '../design/panel.js';
import { useEventId } from '../workspace/event-id.js';
import { baselineOf, changesSince, type Played } from './rehearsal-changes.js';
import { RehearsalResult } from './rehearsal-result.js';

/** Plays the evening beforehand, with the settings that are saved. */
export function RehearsalPanel({ saved, unsaved }: { saved: MatchingSettings; unsaved: boolean }) {
  const { t } = useTranslation();
  const call = useCall();
  const eventId = useEventId() ?? '';
  const [played, setPlayed] = useState<readonly Played[]>([]);
  const [seed, setSeed] = useState(1);
  const run = useMutation({
    mutationFn: ({ seed: wanted }: { seed: number; settings: string }) =>
      call(consoleApi.rehearsal, { params: { eventId }, query: { seed: String(wanted) } }),
    onSuccess: (view, { settings }) => setPlayed((before) => [...before, { view, settings }]),
  });
  const rehearse = (wanted: number) => {
    setSeed(wanted);
    run.mutate({ seed: wanted, settings: JSON.stringify(saved) });
  };
  const last = played.at(-1);
  const before = baselineOf(played);
  return (
    <Panel
      title={t('matching.rehearsal')}
      hint={t('matching.rehearsal.hint')}
      action={
        <Group gap="sm">
          {last && (
            <Button
              variant="default"
              disabled={run.isPending}
              onClick={() => rehearse(seed + 1)}
              data-testid="rehearse-again"
            >
              {t('matching.rehearsal.again')}
            </Button>
          )}
          <Button
            variant={last ? 'default' : 'filled'}
            disabled={run.isPending}
            onClick={() => rehearse(seed)}
            data-testid="rehearse"
          >
            {t('matching.rehearsal.start')}
          </Button>
        </Group>
      }
    >
      {unsaved && (
        <Text size="sm" c="dimmed">
          {t('matching.rehearsal.unsaved')}
        </Text>
      )}
      <div role="status">
        {run.isPending && (
          <Group gap="sm">
            <Box w={120} aria-hidden="true">
              <ThreadLine busy />
            </Box>
            <Text size="sm">{t('matching.rehearsal.busy')}</Text>
          </Group>
        )}
        {!run.isPending && last && (
          <Text size="sm" c="dimmed">
            {t('matching.rehearsal.play', { number: last.view.seed })}
          </Text>
        )}
      </div>
      {run.isError && <Failed error={run.error} onAgain={() => rehearse(seed)} />}
      {last && (
        <RehearsalResult view={last.view} changes={before ? changesSince(before.view, last.view) : null} />
      )}
    </Panel>
  );
}
