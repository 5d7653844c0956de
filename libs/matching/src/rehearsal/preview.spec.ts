import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { suggest } from '../suggest/engine.js';
import { DEFAULT_SETTINGS, type MatchPerson } from '../suggest/model.js';
import { aPerson, anInput } from '../testing/a-person.js';
import { preview, type PreviewInput } from './preview.js';

const LINES = ['lawyer', 'tax adviser', 'a website', 'photographer', 'grants', 'translation', 'catering'];
const line = (at: number): string => LINES[at % LINES.length] ?? '';
const room = (size: number): MatchPerson[] =>
  Array.from({ length: size }, (_, at) =>
    aPerson(`p${String(at).padStart(2, '0')}`)
      .needs(line(at), 'help')
      .offers(line(at * 3 + 1), 'help')
      .build(),
  );
const trial = (change: Partial<PreviewInput> = {}): PreviewInput => ({
  people: room(20),
  mayMeet: () => true,
  settings: DEFAULT_SETTINGS,
  now: 0,
  seed: 3,
  sample: 5,
  most: 3,
  ...change,
});
const idsOf = (input: PreviewInput): string[] => preview(input).map(({ personId }) => personId);

describe('a preview of settings', () => {
  it('shows exactly the pairs that the engine would make for the room', () => {
    const shown = preview(trial());
    expect(shown).toHaveLength(5);
    const pairs = suggest(anInput(room(20)));
    for (const { personId, pairs: own } of shown) {
      expect(own).toEqual(pairs.filter(({ a, b }) => a === personId || b === personId));
      expect(own.length).toBeGreaterThan(0);
    }
  });

  it('looks at the same people whatever the settings, the order of the room and who else comes', () => {
    const people = room(20);
    const quiet = aPerson('zz').build();
    fc.assert(
      fc.property(
        fc.shuffledSubarray(people, { minLength: people.length }),
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (shuffled, seed, minScore) => {
          const settings = { ...DEFAULT_SETTINGS, minScore };
          expect(idsOf(trial({ people: [...shuffled, quiet], seed, settings }))).toEqual(
            idsOf(trial({ people, seed })),
          );
        },
      ),
      { numRuns: 20 },
    );
    expect(idsOf(trial({ seed: 4 }))).not.toEqual(idsOf(trial({ seed: 5 })));
  });

  it('takes people with many pins first, and nobody who wants no suggestion now', () => {
    const busy = aPerson('busy')
      .needs('lawyer')
      .needs('grants')
      .needs('catering')
      .offers('a website')
      .build();
    const away = aPerson('away').needs('lawyer').needs('grants').needs('catering').with({ present: false });
    const shy = aPerson('shy').needs('lawyer').needs('grants').needs('catering').with({ mood: 'not-now' });
    const ids = idsOf(trial({ people: [...room(9), busy, away.build(), shy.build()] }));
    expect(ids[0]).toBe('busy');
    expect(ids).not.toContain('away');
    expect(ids).not.toContain('shy');
  });

  it('begins anew: what people were shown before does not count', () => {
    const tired = room(20).map((person) => ({ ...person, openSuggestions: 3, shown: 9, met: 4 }));
    expect(preview(trial({ people: tired }))).toEqual(preview(trial()));
  });

  it('keeps the rules, and the number of cards that there may be', () => {
    expect(preview(trial({ mayMeet: () => false })).every(({ pairs }) => pairs.length === 0)).toBe(true);
    const settings = { ...DEFAULT_SETTINGS, maxOpenPerPerson: 1 };
    expect(preview(trial({ settings })).every(({ pairs }) => pairs.length <= 1)).toBe(true);
    expect(preview(trial({ people: [] }))).toEqual([]);
  });
});
