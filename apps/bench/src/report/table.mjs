/** @typedef {import('./row.mjs').Row} Row */

const HEAD = ['name', 'baseline', 'measured', 'ratio', 'gate', 'pass'];

/**
 * The rows as a Markdown table that can be pasted into docs/benchmarks.md.
 * @param {readonly Row[]} rows
 */
export function toMarkdown(rows) {
  const cells = rows.map(({ name, baseline, measured, ratio, gate, pass }) => [
    name,
    figure(baseline),
    figure(measured),
    figure(ratio),
    figure(gate),
    pass === null ? '–' : pass ? 'yes' : '**no**',
  ]);
  const widths = HEAD.map((title, at) =>
    Math.max(title.length, ...cells.map((row) => (row[at] ?? '').length)),
  );
  const line = (/** @type {readonly string[]} */ row) =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(HEAD), rule, ...cells.map(line)].join('\n');
}

/** @param {number | null} value */
function figure(value) {
  return value === null ? '–' : value.toLocaleString('en-GB', { maximumSignificantDigits: 4 });
}
