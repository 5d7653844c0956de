import { knownHeaders, usualWidth, isBlank } from './find-header.js';
import { scanRecords } from './scan-records.js';
import type { Delimiter } from './table.js';

const CANDIDATES: readonly Delimiter[] = [',', ';', '\t', '|'];
const SAMPLE_RECORDS = 60;

/**
 * Tells what separates the cells: the candidate that cuts most rows into the same, larger number of cells,
 * and that makes header words appear. Commas inside names or texts cut rows unevenly or hide the header.
 */
export function detectDelimiter(text: string): Delimiter {
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of CANDIDATES) {
    const score = scoreOf(text, delimiter);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

function scoreOf(text: string, delimiter: Delimiter): number {
  const scan = scanRecords(text, delimiter, SAMPLE_RECORDS);
  const filled = scan.records.filter((cells) => !isBlank(cells));
  const width = usualWidth(filled);
  if (width < 2) return 0;
  const usual = filled.filter((cells) => cells.length === width);
  const evenness = usual.length / filled.length;
  const headers = Math.max(
    ...filled.slice(0, 15).map((cells) => (cells.length > 1 ? knownHeaders(cells) : 0)),
  );
  return evenness * Math.min(width, 10) + 2 * headers;
}
