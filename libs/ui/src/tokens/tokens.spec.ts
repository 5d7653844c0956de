import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { contrast, linearRgb } from './contrast.js';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** The colours that one block of the style sheet sets, by name without the prefix. */
function coloursOf(opening: string): Record<string, string> {
  const start = css.indexOf(opening);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--cg-([\w-]+):\s*(oklch\([\d. ]+\));/gu)].map((m) => [m[1], m[2]]),
  );
}

const base = coloursOf(':root {');
const isSign = ([name]: [string, string]) => name.startsWith('sign-');
const light = Object.fromEntries(Object.entries(base).filter((entry) => !isSign(entry)));
const signs = Object.fromEntries(Object.entries(base).filter(isSign));
const dark = coloursOf(":root[data-theme='dark'] {");
const byDevice = coloursOf(":root:not([data-theme='light']) {");
const TOPICS = [0, 1, 2, 3, 4, 5, 6, 7];
const MOODS = ['open', 'approach-me', 'known-only', 'not-now'];

/** Every text and the ground it stands on, with the contrast it needs. */
const PAIRS: [string, string, number][] = ['ground', 'surface'].flatMap(
  (ground): [string, string, number][] => [
    ['ink', ground, 7],
    ['ink-soft', ground, 4.5],
    ['accent', ground, 4.5],
    ['danger', ground, 4.5],
    ['line-strong', ground, 3],
    ...TOPICS.map((n): [string, string, number] => [`topic-${n}`, ground, 4.5]),
    ...MOODS.map((mood): [string, string, number] => [`mood-${mood}`, ground, 4.5]),
  ],
);
PAIRS.push(['accent-ink', 'accent', 4.5], ['danger-ink', 'danger', 4.5]);
PAIRS.push(...TOPICS.map((n): [string, string, number] => [`topic-ink-${n}`, `topic-${n}`, 4.5]));

/** Screens are dark and are read from afar, on projectors that wash colours out. */
const SCREEN_PAIRS = PAIRS.map(([text, ground, least]): [string, string, number] => [
  text,
  ground,
  least === 4.5 ? 7 : least,
]);

describe.each([
  ['light', light, PAIRS],
  ['dark', dark, SCREEN_PAIRS],
])('the %s theme', (_, colours, pairs) => {
  it.each(pairs)('%s can be read on %s (%d)', (text, ground, least) => {
    expect(contrast(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(least);
  });

  it('uses colours that every display can show', () => {
    const outside = Object.entries(colours).filter(([, colour]) =>
      linearRgb(colour).some((part) => part < -0.002 || part > 1.002),
    );
    expect(outside).toEqual([]);
  });
});

describe('the tokens', () => {
  it('are the same whether the device or the person chose dark', () => {
    expect(byDevice).toEqual(dark);
  });

  it.each(Object.entries(signs))('%s can be told in both themes', (_, colour) => {
    for (const ground of [light['ground'], light['surface'], dark['ground'], dark['surface']]) {
      expect(contrast(colour, ground ?? '')).toBeGreaterThanOrEqual(3);
    }
    expect(linearRgb(colour).every((part) => part >= -0.002 && part <= 1.002)).toBe(true);
  });

  it('set every colour in both themes', () => {
    expect(Object.keys(dark)).toEqual(Object.keys(light));
  });
});

describe('contrast', () => {
  it('is 21 between black and white and 1 between equals', () => {
    expect(contrast('oklch(0 0 0)', 'oklch(1 0 0)')).toBeCloseTo(21, 1);
    expect(contrast('oklch(0.6 0.1 20)', 'oklch(0.6 0.1 20)')).toBe(1);
  });

  it('agrees with a known pair: #767676 on white is 4.54', () => {
    expect(contrast('oklch(0.5662 0 0)', 'oklch(1 0 0)')).toBeCloseTo(4.54, 1);
  });

  it('does not guess what it cannot read', () => {
    expect(() => contrast('red', 'oklch(1 0 0)')).toThrow('Not an oklch() colour: red');
  });
});
