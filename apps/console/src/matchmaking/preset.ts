import type { MatchingDials, MatchingPresetView } from '@commonground/contracts';

/** The preset that stands exactly like this, or undefined once a dial was turned. */
export function presetOf(
  dials: MatchingDials,
  presets: readonly MatchingPresetView[],
): MatchingPresetView | undefined {
  const keys = Object.keys(dials) as (keyof MatchingDials)[];
  return presets.find((preset) => keys.every((key) => preset.dials[key] === dials[key]));
}
