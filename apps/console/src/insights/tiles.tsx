import { Paper, SimpleGrid, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../design/use-format.js';
import { useAttendees, useCounters } from '../workspace/entities.js';

/** Who is here, in three numbers. */
export function Tiles() {
  const { t } = useTranslation();
  const format = useFormat();
  const { attendees, present, pins } = useCounters();
  const list = useAttendees();
  const joined = useMemo(() => list.filter((attendee) => attendee.joined).length, [list]);
  const tiles = [
    { id: 'present', value: present, hint: t('overview.tile.presentHint') },
    {
      id: 'joined',
      value: joined,
      hint: t('overview.tile.joinedHint', { count: attendees, number: format.number(attendees) }),
    },
    { id: 'pins', value: pins, hint: t('overview.tile.pinsHint') },
  ];
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
      {tiles.map(({ id, value, hint }) => (
        <Paper key={id} p="md">
          <Text size="sm" fw={600}>
            {t(`overview.tile.${id}`)}
          </Text>
          <Text fz={34} fw={650} className="console-number" my={6} data-testid={`tile-${id}`}>
            {format.number(value)}
          </Text>
          <Text size="sm" c="dimmed">
            {hint}
          </Text>
        </Paper>
      ))}
    </SimpleGrid>
  );
}
