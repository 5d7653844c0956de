import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Panel } from '../../design/panel.js';
import { useFormat } from '../../design/use-format.js';
import { UndoImport } from './undo-import.js';
import { useImports } from './use-import.js';

/** Lists that were imported before; the applied ones can be taken back. */
export function ImportHistory() {
  const { t } = useTranslation();
  const format = useFormat();
  const imports = useImports();
  if (!imports.data || imports.data.length === 0) return null;
  return (
    <Panel title={t('import.history')}>
      <Stack component="ul" gap={0} className="console-list">
        {imports.data.map((one) => (
          <Group
            component="li"
            key={one.id}
            justify="space-between"
            className="console-row"
            py="xs"
            data-testid="import-history-row"
          >
            <div>
              <Anchor component={Link} href={`/attendees/import/${one.id}`} size="sm" fw={550} dir="auto">
                {one.fileName}
              </Anchor>
              <Text size="xs" c="dimmed">
                {`${t(`import.state.${one.state}`)} · ${format.dateTime(one.createdAt)} · ${t(
                  'import.summary',
                  {
                    created: format.number(one.counts.create),
                    updated: format.number(one.counts.update),
                  },
                )}`}
              </Text>
            </div>
            {one.state === 'applied' && <UndoImport data={one} compact />}
          </Group>
        ))}
      </Stack>
    </Panel>
  );
}
