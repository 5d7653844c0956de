import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

/** Ten shades of one custom property: the scheme decides the value, not the shade. */
const one = (name: string): MantineColorsTuple => {
  const shade = `var(${name})`;
  return [shade, shade, shade, shade, shade, shade, shade, shade, shade, shade];
};

/** Ten steps between surface and ink (console.css), so that greys follow the scheme as well. */
const steps = (order: readonly number[]): MantineColorsTuple =>
  order.map((step) => `var(--console-neutral-${step})`) as unknown as MantineColorsTuple;

const neutral = steps([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
const neutralFromInk = steps([9, 8, 7, 5, 4, 2, 1, 0, 0, 0]);

/** Mantine picks black or white on a filled colour; ours have an ink of their own. */
const variants: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input);
  if (input.variant !== 'filled') return colours;
  if (input.color === 'red') return { ...colours, color: 'var(--cg-danger-ink)' };
  return { ...colours, color: 'var(--cg-accent-ink)' };
};

export const theme = createTheme({
  primaryColor: 'thread',
  colors: { thread: one('--cg-accent'), red: one('--cg-danger'), gray: neutral, dark: neutralFromInk },
  primaryShade: 6,
  autoContrast: true,
  variantColorResolver: variants,
  white: 'var(--cg-surface)',
  black: 'var(--cg-ink)',
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  headings: { fontFamily: "'Inter Variable', system-ui, sans-serif", fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Checkbox: { defaultProps: { iconColor: 'var(--cg-accent-ink)' } },
    Paper: { defaultProps: { withBorder: true, radius: 'lg', p: 'lg', shadow: 'none' } },
    Modal: { defaultProps: { radius: 'lg', centered: true } },
    // A dialog's title line is no landmark of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    // An open menu stays in the landmark of its button, and holds nothing but its entries.
    Menu: { defaultProps: { withinPortal: false, withInitialFocusPlaceholder: false } },
    Select: { defaultProps: { comboboxProps: { withinPortal: false } } },
    Anchor: { defaultProps: { underline: 'always' } },
    Tooltip: { defaultProps: { withArrow: true, events: { hover: true, focus: true, touch: true } } },
  },
});

const tinted = (name: string, token: string): Record<string, string> => ({
  [`--mantine-color-${name}-filled`]: `var(${token})`,
  [`--mantine-color-${name}-filled-hover`]: `color-mix(in oklab, var(${token}) 86%, var(--cg-ink))`,
  [`--mantine-color-${name}-light`]: `color-mix(in oklab, var(${token}) 10%, var(--cg-surface))`,
  [`--mantine-color-${name}-light-hover`]: `color-mix(in oklab, var(${token}) 16%, var(--cg-surface))`,
  [`--mantine-color-${name}-light-color`]: `color-mix(in oklab, var(${token}) 78%, var(--cg-ink))`,
  [`--mantine-color-${name}-text`]: `color-mix(in oklab, var(${token}) 82%, var(--cg-ink))`,
  [`--mantine-color-${name}-outline`]: `var(${token})`,
  [`--mantine-color-${name}-outline-hover`]: `color-mix(in oklab, var(${token}) 6%, transparent)`,
});

const shared: Record<string, string> = {
  '--mantine-color-text': 'var(--cg-ink)',
  '--mantine-color-bright': 'var(--cg-ink)',
  '--mantine-color-body': 'var(--cg-surface)',
  '--mantine-color-dimmed': 'var(--cg-ink-soft)',
  '--mantine-color-placeholder': 'var(--cg-ink-soft)',
  '--mantine-color-error': 'var(--cg-danger)',
  '--mantine-color-anchor': 'var(--mantine-color-thread-text)',
  '--mantine-color-default': 'var(--cg-surface)',
  '--mantine-color-default-hover': 'var(--console-neutral-1)',
  '--mantine-color-default-color': 'var(--cg-ink)',
  '--mantine-color-default-border': 'var(--console-neutral-4)',
  '--mantine-color-disabled': 'var(--console-neutral-1)',
  '--mantine-color-disabled-color': 'var(--cg-ink-soft)',
  '--mantine-color-disabled-border': 'var(--console-neutral-2)',
  '--mantine-primary-color-contrast': 'var(--cg-accent-ink)',
  ...tinted('thread', '--cg-accent'),
  ...tinted('red', '--cg-danger'),
  ...tinted('gray', '--cg-ink-soft'),
};

/** In the dark scheme Mantine writes text in "white". */
const dark = { ...shared, '--mantine-color-white': 'var(--cg-ink)' };

/** Puts the shared design tokens under Mantine's names; both schemes read the same tokens. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark });
