import type { ImportView } from '@commonground/contracts';
import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const DELIMITERS: Record<string, string> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' };

/** File, tool, encoding and separator, as they were recognised. */
export function Recognised({ data }: { data: ImportView }) {
  const { t } = useTranslation();
  const delimiter = DELIMITERS[data.delimiter];
  const facts = [
    { id: 'file', value: data.fileName },
    { id: 'dialect', value: t(`import.dialect.${data.dialect}`, { defaultValue: data.dialect }) },
    { id: 'encoding', value: data.encoding.toUpperCase() },
    { id: 'delimiter', value: delimiter ? t(`import.delimiter.${delimiter}`) : data.delimiter },
  ];
  return (
    <Group component="dl" gap="xl" m={0}>
      {facts.map(({ id, value }) => (
        <div key={id}>
          <Text component="dt" size="xs" c="dimmed">
            {t(`import.fact.${id}`)}
          </Text>
          <Text
            component="dd"
            m={0}
            fw={600}
            size="sm"
            dir="auto"
            data-testid={id === 'dialect' ? 'import-dialect' : undefined}
            data-dialect={id === 'dialect' ? data.dialect : undefined}
          >
            {value}
          </Text>
        </div>
      ))}
    </Group>
  );
}
