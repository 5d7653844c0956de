import type { RoundSettings } from '@commonground/contracts';
import { LIMITS, type RoundKind } from '@commonground/contracts/constants';
import { Button, Group, NumberInput, SegmentedControl, SimpleGrid, Slider, Stack, Text } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import IconArrowsShuffle from '~icons/tabler/arrows-shuffle';
import { Failed } from '../design/failed.js';
import { Panel } from '../design/panel.js';
import { useCounters } from '../workspace/entities.js';
import { HostFields } from './host-fields.js';
import { usePlanning } from './use-planning.js';

interface Props {
  initial: RoundSettings;
  /** There is a plan already, in whose place the next one comes. */
  planned: boolean;
}

interface CountProps {
  name: 'groupSize' | 'rounds' | 'minutes' | 'breakMinutes';
  min: number;
  max: number;
  settings: RoundSettings;
  onChange: (settings: RoundSettings) => void;
}

function Count({ name, min, max, settings, onChange }: CountProps) {
  const { t } = useTranslation();
  return (
    <NumberInput
      label={t(`rounds.${name}`)}
      min={min}
      max={max}
      allowDecimal={false}
      clampBehavior="strict"
      value={settings[name]}
      onChange={(value) => {
        const count = Number(value);
        if (Number.isInteger(count) && count >= min && count <= max && value !== '')
          onChange({ ...settings, [name]: count });
      }}
      data-testid={`rounds-${name}`}
    />
  );
}

/** How the rounds are to be. Nothing happens in the room before they are started. */
export function SettingsPanel({ initial, planned }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [settings, setSettings] = useState(initial);
  const { present } = useCounters();
  const planning = usePlanning();
  const { kind, rounds, minutes, breakMinutes } = settings;
  const fields = { settings, onChange: setSettings };
  return (
    <Panel title={t('rounds.settings')} hint={t('rounds.settings.hint', { count: present })}>
      <Stack gap="xs">
        <SegmentedControl
          aria-label={t('rounds.kind')}
          value={kind}
          onChange={(value) => setSettings({ ...settings, kind: value as RoundKind })}
          data={(['pairs', 'tables'] as const).map((value) => ({ value, label: t(`rounds.kind.${value}`) }))}
          data-testid="rounds-kind"
          maw={420}
        />
        <Text size="sm" c="dimmed">
          {t(`rounds.kind.${kind}.hint`)}
        </Text>
      </Stack>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="md">
        {kind === 'tables' && <Count name="groupSize" min={3} max={LIMITS.roundGroup} {...fields} />}
        <Count name="rounds" min={1} max={LIMITS.rounds} {...fields} />
        <Count name="minutes" min={1} max={60} {...fields} />
        <Count name="breakMinutes" min={0} max={15} {...fields} />
      </SimpleGrid>
      {kind === 'tables' && (
        <HostFields
          hosts={settings.hosts}
          onChange={(hosts) => setSettings({ ...settings, hosts: [...hosts] })}
        />
      )}
      <Stack gap={4} role="group" aria-labelledby={id} maw={560}>
        <Text id={id} fw={600} size="sm">
          {t('rounds.fairness')}
        </Text>
        <Slider
          value={settings.fairness}
          step={10}
          label={null}
          thumbLabel={t('rounds.fairness')}
          onChange={(fairness) => setSettings({ ...settings, fairness })}
        />
        <Group justify="space-between" gap="sm">
          <Text size="xs" c="dimmed">
            {t('rounds.fairness.low')}
          </Text>
          <Text size="xs" c="dimmed" ta="end">
            {t('rounds.fairness.high')}
          </Text>
        </Group>
      </Stack>
      <Group justify="space-between" gap="sm">
        <Text size="sm" c="dimmed">
          {t('rounds.lasts', { count: rounds * (minutes + breakMinutes) })}
        </Text>
        <Group gap="sm">
          {planning.busy && (
            <Button variant="default" onClick={planning.cancel} data-testid="rounds-plan-cancel">
              {t('rounds.plan.cancel')}
            </Button>
          )}
          <Button
            variant={planned ? 'default' : 'filled'}
            leftSection={<IconArrowsShuffle size={18} aria-hidden="true" />}
            loading={planning.busy}
            onClick={() => planning.start(asPlanned(settings))}
            data-testid="rounds-plan"
          >
            {t(planned ? 'rounds.plan.again' : 'rounds.plan')}
          </Button>
        </Group>
      </Group>
      <Text size="sm" c="dimmed" role="status">
        {planning.thoughtOut !== null &&
          (planning.thoughtOut === 0
            ? t('rounds.plan.scoring')
            : t('rounds.plan.thoughtOut', { round: planning.thoughtOut, rounds }))}
      </Text>
      {planning.failed && (
        <Failed error={planning.failed} onAgain={() => planning.start(asPlanned(settings))} />
      )}
    </Panel>
  );
}

/** A row that is not filled in yet is none. */
const asPlanned = (settings: RoundSettings): RoundSettings => ({
  ...settings,
  hosts: settings.hosts.filter(({ attendeeId, spotId }) => attendeeId !== '' && spotId !== ''),
});
