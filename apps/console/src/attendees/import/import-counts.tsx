import type { ImportView } from '@commonground/contracts';
import { SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../design/use-format.js';

const ACTIONS = ['create', 'update', 'unchanged', 'skip', 'error'] as const;

/** How many rows would be new, updated, unchanged, skipped, or cannot be taken. */
export function ImportCounts({ data }: { data: ImportView }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <SimpleGrid component="dl" cols={{ base: 2, sm: 5 }} spacing="md" m={0}>
      {ACTIONS.map((action) => (
        <div key={action}>
          <Text component="dt" size="sm" c="dimmed">
            {t(`import.action.${action}`)}
          </Text>
          <Text
            component="dd"
            m={0}
            mt={4}
            fz={28}
            fw={650}
            className="console-number"
            c={action === 'error' && data.counts.error > 0 ? 'var(--cg-danger)' : undefined}
            data-testid={`import-count-${action}`}
          >
            {format.number(data.counts[action])}
          </Text>
        </div>
      ))}
    </SimpleGrid>
  );
}
