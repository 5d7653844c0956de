import { encodeQR } from 'qr';

/** How much of a code may be hidden or dirty: 7, 15, 25 or 30 per cent. */
export type QrCorrection = 'low' | 'medium' | 'quartile' | 'high';

/** White modules around a code; scanners need four. */
const QUIET_ZONE = 4;

/**
 * The modules of a QR code without its quiet zone, row by row; true is dark.
 * @throws RangeError when the text does not fit in a code (about 2,300 bytes at `medium`).
 */
export function qrMatrix(text: string, { ecc = 'medium' }: { ecc?: QrCorrection } = {}): boolean[][] {
  // The encoder insists on a border of at least one module, so one is asked for and cut off.
  const bordered = encodeQR(text, 'raw', { ecc, border: 1 });
  return bordered.slice(1, -1).map((row) => row.slice(1, -1));
}

/**
 * A QR code as an SVG document of one path, black on white with the quiet zone, without width and height so
 * that it fills its place. Only digits enter the markup; the text itself does not.
 */
export function qrSvg(text: string, options: { ecc?: QrCorrection } = {}): string {
  const matrix = qrMatrix(text, options);
  const size = matrix.length + 2 * QUIET_ZONE;
  const path = matrix.map((row, y) => darkRuns(row, y + QUIET_ZONE)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`
  );
}

/** Neighbouring dark modules of a row are drawn as one bar, which also leaves no hairlines between them. */
function darkRuns(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (row[x] !== true) continue;
    const from = x;
    while (row[x + 1] === true) x++;
    const length = x - from + 1;
    path += `M${from + QUIET_ZONE} ${y}h${length}v1h-${length}z`;
  }
  return path;
}
