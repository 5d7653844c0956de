import type { PinKind } from '../pin-kind.js';
import type { Concept, ConceptArea } from './concept.js';

/** Words of one cell, apart from each other by commas. */
export const wordsOf = (cell: string): string[] =>
  cell
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** The cells of each line of a table, apart from each other by bars. Empty lines are passed over. */
export const rowsOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));

/**
 * Reads a table of concepts of one area, a line for each: `id | English words | German words | links`. The links are,
 * apart from each other by blanks: `<wider` concepts, `~related:0.5` ones with how well they serve, `*` where two who
 * seek this want each other, `need=kind` and `offer=kind` for the pin kind it suggests.
 */
export function conceptTable(area: ConceptArea, table: string): Concept[] {
  return rowsOf(table).map(([id = '', en = '', de = '', links = '']) => {
    const broader: string[] = [];
    const related: Record<string, number> = {};
    const kind: { need?: PinKind; offer?: PinKind } = {};
    let together = false;
    for (const link of links.split(/\s+/)) {
      if (link === '*') together = true;
      else if (link.startsWith('<')) broader.push(link.slice(1));
      else if (link.startsWith('~')) {
        const [other = '', weight = ''] = link.slice(1).split(':');
        related[other] = Number(weight);
      } else if (link.startsWith('need=')) kind.need = link.slice(5) as PinKind;
      else if (link.startsWith('offer=')) kind.offer = link.slice(6) as PinKind;
    }
    return { id, area, en: wordsOf(en), de: wordsOf(de), further: [], broader, related, together, kind };
  });
}
