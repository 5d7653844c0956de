import type { EventView } from '@commonground/contracts';
import { Anchor, Badge, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import IconCalendar from '~icons/tabler/calendar';
import IconMapPin from '~icons/tabler/map-pin';
import { formatsFor } from '../design/use-format.js';
import { PhaseBadge } from '../workspace/phase-badge.js';

/** An event in the list. Its name is the one link, which reaches over the whole card. */
export function EventCard({ event }: { event: EventView }) {
  const { t, i18n } = useTranslation();
  const format = formatsFor(i18n.language, event.timeZone);
  return (
    <Paper component="article" className="console-card" data-testid="event-card" data-event-id={event.id}>
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Title order={2} fz={18} dir="auto">
            <Anchor
              component={Link}
              href={`/events/${event.id}`}
              className="console-card-link"
              inherit
              c="inherit"
              underline="hover"
            >
              {event.name}
            </Anchor>
          </Title>
          <Group gap={6} wrap="nowrap">
            {event.demo && (
              <Badge variant="default" tt="none">
                {t('events.demoBadge')}
              </Badge>
            )}
            <PhaseBadge phase={event.phase} />
          </Group>
        </Group>
        <Group gap={8} c="dimmed" wrap="nowrap">
          <IconCalendar size={18} aria-hidden="true" />
          <Text size="sm">{format.range(event.startsAt, event.endsAt)}</Text>
        </Group>
        {event.place && (
          <Group gap={8} c="dimmed" wrap="nowrap">
            <IconMapPin size={18} aria-hidden="true" />
            <Text size="sm" dir="auto">
              {event.place}
            </Text>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
