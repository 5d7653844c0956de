import { describe, it } from '@jest/globals';
import { Figures } from '../../faults/figures.js';
import { IN_TESTS, SCENARIOS } from '../../faults/scenarios/index.js';
import { theatre } from '../../faults/theatre.js';

const PATIENCE = 120_000;

/** With one seed each, and small; `npm run faults` plays the whole catalogue with as many as you like. */
describe('nothing is lost, doubled or told to the wrong people when', () => {
  const stage = theatre('small');
  const figures = new Figures('small');

  for (const fault of SCENARIOS.filter(({ id }) => IN_TESTS.includes(id))) {
    const test = fault.missing?.() === undefined ? it : it.skip;
    test(`${fault.id}: ${fault.title}`, () => figures.of(fault, 1, stage), PATIENCE);
  }
});
