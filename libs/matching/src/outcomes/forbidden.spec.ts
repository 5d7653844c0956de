import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { learnLogistic } from '../learn/logistic.js';
import { suggest } from '../suggest/engine.js';
import type { MatchPerson } from '../suggest/model.js';
import { aPerson, anInput } from '../testing/a-person.js';
import { learnEffects } from './learn-effects.js';
import type { Outcome } from './outcome.js';
import type { PersonEffect } from './willingness.js';

const NEVER = [
  'gender',
  'sex',
  'age',
  'race',
  'ethnicity',
  'religion',
  'photo',
  'picture',
  'geschlecht',
  'alter',
];
const attributes = fc.dictionary(fc.constantFrom(...NEVER), fc.oneof(fc.string(), fc.integer()));

// The types are the first half of the proof: `npm test -- types` fails if one of these lines compiles.
// @ts-expect-error an outcome has no place for it
export const outcomeWithGender: Outcome = { from: 'u', to: 'v', kind: 'met', fit: 0.5, gender: 'f' };
// @ts-expect-error an effect has no place for it
export const effectWithAge: PersonEffect = { readiness: 0, acceptance: 0, age: 40 };
// @ts-expect-error a person, as the engine sees them, has no place for it
export const personWithPhoto: MatchPerson = { ...aPerson('p').build(), photo: 'p.jpg' };
export const modelWithAge = (): unknown =>
  // @ts-expect-error a model must not be named it
  learnLogistic({ names: ['age'], features: new Float64Array(1), answers: [1], prior: 1 });

describe('what the engine must not know of people', () => {
  it('changes no effect, if it came in all the same', () => {
    const plain: Outcome[] = [
      { from: 'u', to: 'v', kind: 'accepted', fit: 0.6 },
      { from: 'v', to: 'u', kind: 'met', fit: 0.4 },
      { from: 'w', to: 'v', kind: 'declined', fit: 0.5 },
    ];
    fc.assert(
      fc.property(fc.array(attributes, { minLength: 3, maxLength: 3 }), (extras) => {
        expect(learnEffects(plain.map((outcome, at) => ({ ...outcome, ...extras[at] })))).toEqual(
          learnEffects(plain),
        );
      }),
    );
  });

  it('changes no suggestion, if it came in all the same', () => {
    const people = [
      aPerson('ana').needs('a lawyer for contracts').build(),
      aPerson('ben').offers('lawyer, contracts and disputes').needs('a web designer').build(),
      aPerson('cem').offers('web design').build(),
    ];
    const plain = suggest(anInput(people));
    expect(plain.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.array(attributes, { minLength: 3, maxLength: 3 }), (extras) => {
        const told = people.map((person, at) => ({ ...extras[at], ...person }));
        expect(suggest(anInput(told))).toEqual(plain);
      }),
      { numRuns: 20 },
    );
  });

  it('is refused by name when a model is learnt', () => {
    const learn = (name: string): unknown =>
      learnLogistic({ names: [name], features: new Float64Array([0, 1]), answers: [0, 1], prior: 1 });
    for (const name of [...NEVER, 'Gender', 'partner_age', 'ageGap', 'same race', 'profilePhoto'])
      expect(() => learn(name)).toThrow(RangeError);
    for (const name of ['language', 'message length', 'engagement', 'stage', 'interests'])
      expect(() => learn(name)).not.toThrow();
  });
});
