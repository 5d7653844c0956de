import type { OpeningView } from '@commonground/contracts';
import { ActionIcon, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import IconPencil from '~icons/tabler/pencil';
import IconTrash from '~icons/tabler/trash';
import { useConfirm } from '../design/confirm.js';
import { useZones } from '../workspace/entities.js';
import { ConflictLog } from './conflict-log.js';
import { deskChoices, deskValue } from './desks.js';

interface Props {
  opening: OpeningView;
  onEdit: () => void;
  onRemove: () => void;
}

/** An opening with everybody who has to do with it, and its log. */
export function OpeningCard({ opening, onEdit, onRemove }: Props) {
  const { t } = useTranslation();
  const ask = useConfirm();
  const zones = useZones();
  const { title, desk, panel, applicants, declared } = opening;
  const where = deskChoices(zones).find(({ value }) => value === deskValue(desk))?.label;
  const applying = [
    ...applicants.map(({ name }) => name),
    ...declared.map(({ name }) => t('openings.self', { name })),
  ];
  return (
    <Paper component="article" withBorder p="md" data-testid="opening-card">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="sm" wrap="nowrap">
          <Title order={3} fz={15} dir="auto">
            {title}
          </Title>
          <Group gap={4} wrap="nowrap">
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t('openings.edit', { title })}
              onClick={onEdit}
              data-testid="opening-edit"
            >
              <IconPencil size={20} aria-hidden="true" />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t('openings.remove', { title })}
              data-testid="opening-remove"
              onClick={() =>
                ask({
                  title: t('openings.removeTitle', { title }),
                  text: t('openings.removeText'),
                  confirm: t('openings.removeConfirm'),
                  danger: true,
                  testId: 'opening-remove-confirm',
                  onConfirm: onRemove,
                })
              }
            >
              <IconTrash size={20} aria-hidden="true" />
            </ActionIcon>
          </Group>
        </Group>
        <SimpleGrid component="dl" cols={{ base: 1, sm: 3 }} spacing="md" m={0}>
          <Fact name={t('openings.desk')} value={where ?? t('openings.noDesk')} />
          <Fact
            name={t('openings.panel')}
            value={panel.map(({ name }) => name).join(', ') || t('openings.nobody')}
          />
          <Fact name={t('openings.applicants')} value={applying.join(', ') || t('openings.nobody')} />
        </SimpleGrid>
        <ConflictLog opening={opening} />
      </Stack>
    </Paper>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <Text component="dt" size="xs" c="dimmed">
        {name}
      </Text>
      <Text component="dd" size="sm" m={0} dir="auto">
        {value}
      </Text>
    </div>
  );
}
