/** In what company somebody likes to be (docs/glossary.md). */
export type Style = 'any' | 'one-to-one' | 'small-group' | 'lively';

const MOST: Readonly<Record<Style, number | null>> = {
  any: null,
  'one-to-one': 2,
  'small-group': 4,
  lively: null,
};

/** The largest group in which somebody of this style is put, themselves included; null: any. */
export const mostInGroup = (style: Style): number | null => MOST[style];
