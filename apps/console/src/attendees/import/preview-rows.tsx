import type { ImportView } from '@commonground/contracts';
import { IMPORT_FIELDS } from '@commonground/contracts/constants';
import { Badge, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const SHOWN = 8;

/** The first rows as they would be stored, each with what would happen to it. */
export function PreviewRows({ data }: { data: ImportView }) {
  const { t } = useTranslation();
  const rows = data.rows.slice(0, SHOWN);
  const fields = IMPORT_FIELDS.filter((field) => rows.some((row) => row.fields[field]));
  return (
    <Table.ScrollContainer minWidth={600} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table verticalSpacing={6} aria-label={t('import.firstRows')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('import.issue.row')}</Table.Th>
            <Table.Th style={{ whiteSpace: 'nowrap' }}>{t('import.willBe')}</Table.Th>
            {fields.map((field) => (
              <Table.Th key={field} style={{ whiteSpace: 'nowrap' }}>
                {t(`import.field.${field}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.row} data-testid="import-preview-row">
              <Table.Td>{row.row}</Table.Td>
              <Table.Td>
                <Badge variant="default" tt="none" fw={550} miw="max-content">
                  {t(`import.row.${row.action}`, { defaultValue: row.action })}
                </Badge>
                {row.reason && (
                  <Text size="xs" c="dimmed">
                    {t(`import.reason.${row.reason}`, { defaultValue: row.reason })}
                  </Text>
                )}
              </Table.Td>
              {fields.map((field) => (
                <Table.Td key={field} maw={220}>
                  <Text size="sm" truncate dir="auto">
                    {String(row.fields[field] ?? '')}
                  </Text>
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
