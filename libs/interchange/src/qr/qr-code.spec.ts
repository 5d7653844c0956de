import { describe, expect, it } from '@jest/globals';
import decodeQR from 'qr/decode.js';
import { qrMatrix, qrSvg } from './qr-code.js';

const LINK = 'HTTPS://EXAMPLE.ORG/JOIN/7KQ2MX';

/** Four pixels a module, quiet zone included, as a camera would see it. */
function picture(matrix: boolean[][]): { width: number; height: number; data: Uint8Array } {
  const size = (matrix.length + 8) * 4;
  const data = new Uint8Array(size * size * 4).fill(255);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (matrix[Math.floor(y / 4) - 4]?.[Math.floor(x / 4) - 4] === true)
        data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return { width: size, height: size, data };
}

describe('QR codes', () => {
  it('hold the text', () => {
    expect(decodeQR(picture(qrMatrix(LINK)))).toBe(LINK);
    expect(decodeQR(picture(qrMatrix('Grüße 👋')))).toBe('Grüße 👋');
  });

  it('are small for upper-case links', () => {
    expect(qrMatrix(LINK)).toHaveLength(25);
    expect(qrMatrix(LINK, { ecc: 'high' }).length).toBeGreaterThan(25);
  });

  it('are drawn as they are, with the quiet zone', () => {
    const matrix = qrMatrix(LINK);
    const svg = qrSvg(LINK);
    expect(svg).toContain('viewBox="0 0 33 33"');
    const dark = new Set<string>();
    for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/gu)) {
      for (let at = 0; at < Number(length); at++) dark.add(`${Number(x) + at},${y}`);
    }
    const expected = matrix.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x + 4},${y + 4}`] : [])));
    expect([...dark].sort()).toEqual(expected.sort());
  });

  it('refuse what does not fit', () => {
    expect(() => qrMatrix('x'.repeat(5000))).toThrow();
  });
});
