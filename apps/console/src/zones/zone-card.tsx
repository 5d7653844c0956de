import { consoleApi } from '@commonground/client';
import type { SpotView, ZoneView } from '@commonground/contracts';
import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import IconPencil from '~icons/tabler/pencil';
import IconTrash from '~icons/tabler/trash';
import { useCommand } from '../calls/use-command.js';
import { useConfirm } from '../design/confirm.js';
import { Panel } from '../design/panel.js';

/** A zone with its purpose and spots. */
export function ZoneCard({ zone, onEdit }: { zone: ZoneView; onEdit: (zone: ZoneView) => void }) {
  const { t } = useTranslation();
  const ask = useConfirm();
  const remove = useCommand(consoleApi.removeZone);
  const facts = (spot: SpotView) =>
    [
      t(`spot.${spot.kind}`),
      t('zones.seats', { count: spot.seats }),
      spot.charging ? t('zones.charging') : '',
      spot.stepFree ? t('zones.stepFree') : '',
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <div data-testid="zone-card" data-zone-id={zone.id}>
      <Panel
        title={<bdi>{zone.name}</bdi>}
        hint={t(`zones.purpose.${zone.purpose}Hint`)}
        action={
          <Group gap={6} wrap="nowrap">
            {zone.stepFree && (
              <Badge variant="default" tt="none">
                {t('zones.stepFree')}
              </Badge>
            )}
            <Badge variant="light" tt="none">
              {t(`purpose.${zone.purpose}`)}
            </Badge>
          </Group>
        }
      >
        <Stack component="ul" gap={6} className="console-list">
          {zone.spots.map((spot) => (
            <li key={spot.id}>
              <Text size="sm" fw={550} dir="auto">
                {spot.name}
              </Text>
              <Text size="xs" c="dimmed">
                {facts(spot)}
              </Text>
            </li>
          ))}
          {zone.spots.length === 0 && (
            <Text component="li" size="sm" c="dimmed">
              {t('zones.noSpots')}
            </Text>
          )}
        </Stack>
        <Group gap="sm">
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPencil size={16} aria-hidden="true" />}
            aria-label={t('zones.editOf', { name: zone.name })}
            onClick={() => onEdit(zone)}
            data-testid="zone-edit"
          >
            {t('zones.edit')}
          </Button>
          <Button
            variant="default"
            size="xs"
            loading={remove.busy}
            leftSection={<IconTrash size={16} aria-hidden="true" />}
            aria-label={t('zones.removeOf', { name: zone.name })}
            data-testid="zone-remove"
            onClick={() =>
              ask({
                title: t('zones.removeOf', { name: zone.name }),
                text: t('zones.removeText'),
                confirm: t('zones.remove'),
                danger: true,
                testId: 'zone-remove-confirm',
                onConfirm: () => void remove.run({ params: { zoneId: zone.id } }),
              })
            }
          >
            {t('zones.remove')}
          </Button>
        </Group>
      </Panel>
    </div>
  );
}
