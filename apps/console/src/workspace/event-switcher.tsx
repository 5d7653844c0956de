import type { EventView } from '@commonground/contracts';
import { Button, Menu, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import IconSelector from '~icons/tabler/selector';
import { useEvents } from '../events/use-events.js';

/** Name of the event; opens the list of the others. */
export function EventSwitcher({ event }: { event: EventView }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const events = useEvents();
  const others = (events.data ?? []).filter((other) => other.id !== event.id);
  return (
    <Menu position="bottom-start" width={300}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          px={8}
          maw={{ base: 170, xs: 260, md: 380 }}
          rightSection={<IconSelector size={18} aria-hidden="true" />}
          data-testid="event-switcher"
        >
          <Text fw={650} truncate c="var(--cg-ink)" dir="auto">
            {event.name}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {others.map((other) => (
          <Menu.Item key={other.id} onClick={() => go(`~/console/events/${other.id}`)}>
            {other.name}
          </Menu.Item>
        ))}
        {others.length > 0 && <Menu.Divider />}
        <Menu.Item onClick={() => go('~/console/')}>{t('workspace.allEvents')}</Menu.Item>
        <Menu.Item onClick={() => go('~/console/events/new')}>{t('events.create')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
