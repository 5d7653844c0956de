type Triple = readonly [number, number, number];

/** `oklch(0.42 0.12 250)`: lightness 0 to 1, chroma, hue in degrees. Throws on anything else. */
function parsed(colour: string): Triple {
  const match = /^oklch\(\s*([\d.]+)\s+([\d.]+)\s+([\d.]+)\s*\)$/u.exec(colour.trim());
  if (!match) throw new TypeError(`Not an oklch() colour: ${colour}`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** Linear sRGB of a colour; parts outside 0 to 1 cannot be shown on a plain display. */
export function linearRgb(colour: string): Triple {
  const [lightness, chroma, hue] = parsed(colour);
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function luminance(colour: string): number {
  const [red, green, blue] = linearRgb(colour).map((part) =>
    Math.min(1, Math.max(0, part)),
  ) as unknown as Triple;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two `oklch()` colours as WCAG counts it: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
