import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../design/use-format.js';
import { useCounters } from '../workspace/entities.js';

/** Cards shown → both said yes → both met. */
export function Funnel() {
  const { t } = useTranslation();
  const format = useFormat();
  const { suggestions, accepted, encounters } = useCounters();
  const steps = [
    { id: 'shown', value: suggestions },
    { id: 'accepted', value: accepted },
    { id: 'met', value: encounters },
  ];
  return (
    <Stack component="ol" gap="sm" className="console-list" aria-label={t('overview.funnel')}>
      {steps.map(({ id, value }) => (
        <li key={id}>
          <Group justify="space-between" gap="xs" mb={4}>
            <Text size="sm">{t(`overview.funnel.${id}`)}</Text>
            <Text size="sm" className="console-number" fw={600}>
              {format.number(value)}
              {id !== 'shown' && suggestions > 0 && (
                <Text span size="sm" c="dimmed" fw={400}>
                  {` · ${format.percent(value, suggestions)}`}
                </Text>
              )}
            </Text>
          </Group>
          <div className="console-track" aria-hidden="true">
            <span
              style={{ width: `${suggestions === 0 ? 0 : Math.min(100, (value / suggestions) * 100)}%` }}
            />
          </div>
        </li>
      ))}
    </Stack>
  );
}
