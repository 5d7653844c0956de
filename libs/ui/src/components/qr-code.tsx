import encodeQR from 'qr';
import { useMemo } from 'react';

/** Modules of white around the code; readers need four. */
const QUIET = 4;

/** One path of all dark modules, in runs, and the width of the whole in modules. */
function drawn(text: string): { path: string; width: number } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const runs = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return [`M${x} ${y}h${end - x}v1H${x}z`];
    }),
  );
  return { path: runs.join(''), width: rows.length };
}

/** A QR code, black on a white panel in every theme. `size` is a CSS length; without it, it fills its place. */
export function QrCode({
  text,
  label,
  size = '100%',
}: {
  text: string;
  label: string;
  size?: number | string;
}) {
  const { path, width } = useMemo(() => drawn(text), [text]);
  return (
    <svg
      className="cg-qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${width}`}
      width={size}
      height={size === '100%' ? undefined : size}
      shapeRendering="crispEdges"
    >
      <path d={`M0 0h${width}v${width}H0z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
