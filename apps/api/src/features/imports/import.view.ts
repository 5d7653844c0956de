import type { ImportPlan, PlanRow } from '@commonground/interchange';
import type { ImportIssue, ImportRow, ImportView } from '@commonground/contracts';
import type { AttendeeImportEntity } from './imports.entities.js';

const SHOWN_ROWS = 50;
const SHOWN_ISSUES = 200;

/** An import as the console sees it; with its dry run where there is one. */
export function importView(list: AttendeeImportEntity, plan: ImportPlan | null = null): ImportView {
  const { create, update, unchanged, skip, error } =
    list.state === 'preview' && plan ? plan.counts : list.counts;
  return {
    id: list.id,
    state: list.state,
    fileName: list.fileName,
    dialect: list.dialect,
    encoding: list.encoding,
    delimiter: list.delimiter,
    headers: list.headers,
    mapping: list.mapping,
    counts: { create, update, unchanged, skip, error },
    rows: list.state === 'preview' && plan ? plan.rows.slice(0, SHOWN_ROWS).map(rowView) : [],
    issues: plan ? issuesOf(plan) : [],
    done: list.done,
    total: list.total,
    createdAt: list.createdAt.toISOString(),
    failure: list.failure,
  };
}

function rowView({ row, action, reason, fields }: PlanRow): ImportRow {
  const texts = Object.entries(fields).map(([field, value]) => [
    field,
    Array.isArray(value) ? value.join('; ') : String(value),
  ]);
  return { row, action, reason: reason ?? '', fields: Object.fromEntries(texts) as ImportRow['fields'] };
}

function issuesOf(plan: ImportPlan): ImportIssue[] {
  const issues: ImportIssue[] = [];
  for (const { row, errors } of plan.rows) {
    for (const { column, code, value } of errors) {
      if (issues.length === SHOWN_ISSUES) return issues;
      issues.push({ row, column: String(column ?? ''), code, value });
    }
  }
  return issues;
}
