import { consoleApi } from '@commonground/client';
import type { EventView } from '@commonground/contracts';
import type { Phase } from '@commonground/contracts/constants';
import { Button, Menu, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import IconChevronDown from '~icons/tabler/chevron-down';
import IconPlayerPlay from '~icons/tabler/player-play';
import { queryKeys } from '../calls/query-client.js';
import { useCommand } from '../calls/use-command.js';
import { useConfirm } from '../design/confirm.js';
import { needsConfirm, phasesFrom } from './phase-steps.js';

/** Shows the phase and moves it. Before the event "Go live" is one press; everything else is in the menu. */
export function PhaseControl({ event }: { event: EventView }) {
  const { t } = useTranslation();
  const ask = useConfirm();
  const queries = useQueryClient();
  const change = useCommand(consoleApi.changePhase);
  const move = (phase: Phase) =>
    void change.run(
      { body: { phase } },
      () => void queries.invalidateQueries({ queryKey: queryKeys.events }),
    );
  const press = (phase: Phase) => {
    if (!needsConfirm(event.phase, phase)) return move(phase);
    return ask({
      title: t(`phase.ask.${phase}`),
      text: t(`phase.means.${phase}`),
      confirm: t(`phase.to.${phase}`),
      onConfirm: () => move(phase),
      testId: 'phase-confirm',
    });
  };
  const beforeLive = event.phase === 'draft' || event.phase === 'open';
  return (
    <>
      <Menu position="bottom-end" width={300}>
        <Menu.Target>
          <Button
            variant="default"
            size="sm"
            loading={change.busy}
            disabled={event.phase === 'archived'}
            rightSection={<IconChevronDown size={16} aria-hidden="true" />}
            data-testid="phase-button"
            data-phase={event.phase}
          >
            {t(`phase.${event.phase}`)}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {phasesFrom(event.phase).map((phase) => (
            <Menu.Item key={phase} onClick={() => press(phase)} data-testid={`phase-to-${phase}`}>
              <Text size="sm" fw={600}>
                {t(`phase.to.${phase}`)}
              </Text>
              <Text size="xs" c="dimmed">
                {t(`phase.means.${phase}`)}
              </Text>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {beforeLive && (
        <Button
          size="sm"
          loading={change.busy}
          leftSection={<IconPlayerPlay size={16} aria-hidden="true" />}
          onClick={() => move('live')}
          data-testid="phase-live"
        >
          {t('phase.to.live')}
        </Button>
      )}
    </>
  );
}
