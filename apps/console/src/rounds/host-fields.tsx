import type { RoundHost } from '@commonground/contracts';
import { LIMITS } from '@commonground/contracts/constants';
import { ActionIcon, Button, Group, Select, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import IconPlus from '~icons/tabler/plus';
import IconTrash from '~icons/tabler/trash';
import { attendeeChoices } from '../matchmaking/attendee-choice.js';
import { useAttendees, useZones } from '../workspace/entities.js';

/** More are found by typing. */
const MOST_OPTIONS = 50;

interface Props {
  hosts: readonly RoundHost[];
  onChange: (hosts: readonly RoundHost[]) => void;
}

/** Who stays at which table through all rounds. */
export function HostFields({ hosts, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const attendees = useAttendees();
  const zones = useZones();
  const people = useMemo(() => attendeeChoices(attendees, i18n.language), [attendees, i18n.language]);
  const tables = zones.flatMap(({ name, spots }) =>
    spots
      .filter(({ seats }) => seats > 1)
      .map((spot) => ({ value: spot.id, label: t('rounds.hosts.at', { table: spot.name, zone: name }) })),
  );
  const put = (at: number, part: Partial<RoundHost>) =>
    onChange(hosts.map((host, index) => (index === at ? { ...host, ...part } : host)));
  return (
    <Stack gap="sm" role="group" aria-label={t('rounds.hosts')}>
      <div>
        <Text size="sm" fw={600}>
          {t('rounds.hosts')}
        </Text>
        <Text size="xs" c="dimmed">
          {t(tables.length > 0 ? 'rounds.hosts.hint' : 'rounds.hosts.noTables')}
        </Text>
      </div>
      {hosts.map(({ attendeeId, spotId }, at) => (
        <Group key={at} align="flex-end" gap="sm" data-testid="rounds-host">
          <Select
            label={t('rounds.hosts.person')}
            data={people}
            value={attendeeId}
            searchable
            limit={MOST_OPTIONS}
            onChange={(id) => put(at, { attendeeId: id ?? '' })}
            style={{ flex: '1 1 200px' }}
          />
          <Select
            label={t('rounds.hosts.table')}
            data={tables}
            value={spotId}
            searchable
            onChange={(id) => put(at, { spotId: id ?? '' })}
            style={{ flex: '1 1 200px' }}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('rounds.hosts.remove', { number: at + 1 })}
            onClick={() => onChange(hosts.filter((_, index) => index !== at))}
          >
            <IconTrash size={20} aria-hidden="true" />
          </ActionIcon>
        </Group>
      ))}
      {tables.length > 0 && (
        <Group>
          <Button
            variant="default"
            size="sm"
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            disabled={hosts.length >= LIMITS.roundHosts}
            onClick={() => onChange([...hosts, { attendeeId: '', spotId: '' }])}
            data-testid="rounds-host-add"
          >
            {t('rounds.hosts.add')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
