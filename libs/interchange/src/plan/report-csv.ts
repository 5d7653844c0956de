import type { Table } from '../table/table.js';
import { csvText } from '../text/csv-of.js';
import { explainRow, type ExplainLanguage } from './explain.js';
import type { ImportPlan } from './import-plan.js';

/**
 * The list again, with a last column `error` that says what is wrong in each row. UTF-8 with a byte order
 * mark and the delimiter of the original; formula guard as in every export. Rows in order, blank rows gone.
 */
export function reportCsv(plan: ImportPlan, table: Table, language: ExplainLanguage = 'en'): string {
  const remarks = new Map(plan.rows.map((row) => [row.row, explainRow(row, language)]));
  const width = Math.max(
    table.headers.length,
    ...table.rows.filter(({ problem }) => problem).map(({ cells }) => cells.length),
  );
  const record = (cells: readonly string[], remark: string): string[] => [
    ...Array.from({ length: width }, (_, column) => cells[column] ?? ''),
    remark,
  ];
  const header = table.headerRow === undefined ? [] : [record(table.headers, 'error')];
  const body = table.rows.map(({ row, cells }) => record(cells, remarks.get(row) ?? ''));
  return csvText([...header, ...body], { delimiter: table.delimiter });
}
