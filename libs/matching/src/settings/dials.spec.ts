import { describe, expect, it } from '@jest/globals';
import { DIAL_BOUNDS, type Dials, presetOf, PRESET_NAMES, PRESETS, settingsOf } from './dials.js';

const turned = (part: Partial<Dials>): Dials => ({ ...PRESETS.balanced, ...part });

describe('the dials of an event', () => {
  it.each(PRESET_NAMES)('preset %s is recognised and within bounds', (name) => {
    expect(presetOf({ ...PRESETS[name] })).toBe(name);
    for (const [key, [low, high]] of Object.entries(DIAL_BOUNDS)) {
      const value = PRESETS[name][key as keyof typeof DIAL_BOUNDS];
      expect(value).toBeGreaterThanOrEqual(low);
      expect(value).toBeLessThanOrEqual(high);
    }
  });

  it('a turned dial makes it nobody’s preset', () => expect(presetOf(turned({ demand: 51 }))).toBeNull());

  it('asking for more lifts the bar, evenly, and never out of reach', () => {
    const bars = [0, 25, 50, 75, 100].map((demand) => settingsOf(turned({ demand }), 'en').minScore);
    expect(bars).toEqual([0.25, 0.35, 0.45, 0.55, 0.65]);
  });

  it('balanced is what an event starts with', () => {
    expect(settingsOf(PRESETS.balanced, 'de')).toMatchObject({
      maxOpenPerPerson: 3,
      minScore: 0.45,
      language: 'de',
    });
  });
});
