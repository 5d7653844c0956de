import { describe, expect, it } from '@jest/globals';
import type { ZoneView } from '@commonground/contracts';
import { deskChoices, deskOf, deskValue } from './desks.js';

const zone = (id: string, name: string, ...spots: string[]) =>
  ({ id, name, spots: spots.map((spot, at) => ({ id: `${id}-${at + 1}`, name: spot })) }) as ZoneView;

describe('desks to choose from', () => {
  it('are zones and their spots, and each choice leads back to its desk', () => {
    const choices = deskChoices([zone('f', 'Foyer', 'Table 1'), zone('r', 'River room')]);
    expect(choices.map(({ label }) => label)).toEqual(['Foyer', 'Foyer · Table 1', 'River room']);
    expect(choices.map(({ value }) => deskOf(value))).toEqual([
      { zoneId: 'f', spotId: null },
      { zoneId: 'f', spotId: 'f-1' },
      { zoneId: 'r', spotId: null },
    ]);
    for (const { value } of choices) expect(deskValue(deskOf(value))).toBe(value);
    expect([deskOf(null), deskValue(null)]).toEqual([null, null]);
  });
});
