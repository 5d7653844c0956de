import type { ImportView } from '@commonground/contracts';
import { IMPORT_FIELDS, type ImportField } from '@commonground/contracts/constants';
import { NativeSelect, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldOf } from './mapping.js';

interface Props {
  data: ImportView;
  busy: boolean;
  onChange: (column: number, field: ImportField | null) => void;
}

/** One line per column of the file, with the field that it feeds and an example. */
export function MappingTable({ data, busy, onChange }: Props) {
  const { t } = useTranslation();
  const options = [
    { value: '', label: t('import.leaveOut') },
    ...IMPORT_FIELDS.map((field) => ({ value: field, label: t(`import.field.${field}`) })),
  ];
  const example = (field: ImportField | null) =>
    field ? (data.rows.map((row) => row.fields[field]).find((value) => value) ?? '') : '';
  return (
    <Table.ScrollContainer minWidth={560} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table verticalSpacing={6} aria-label={t('import.mapping')} data-testid="import-mapping">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('import.column')}</Table.Th>
            <Table.Th>{t('import.becomes')}</Table.Th>
            <Table.Th>{t('import.example')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.headers.map((header, column) => {
            const field = fieldOf(data.mapping, column);
            const name = header || t('import.columnNumber', { number: column + 1 });
            return (
              <Table.Tr key={column}>
                <Table.Td>
                  <Text size="sm" fw={550} dir="auto">
                    {name}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <NativeSelect
                    size="sm"
                    aria-label={t('import.becomesLabel', { column: name })}
                    data={options}
                    value={field ?? ''}
                    disabled={busy}
                    onChange={(event) =>
                      onChange(column, (event.currentTarget.value || null) as ImportField | null)
                    }
                  />
                </Table.Td>
                <Table.Td maw={260}>
                  <Text size="sm" c="dimmed" truncate dir="auto">
                    {String(example(field))}
                  </Text>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
