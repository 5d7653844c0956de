import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import { Figures, RESULTS } from './figures.js';
import { SCENARIOS } from './scenarios/index.js';
import { theatre } from './theatre.js';

/** The longest fault takes a few minutes on a busy computer. */
const PATIENCE = 600_000;
const wanted = (process.env['FAULT_IDS'] ?? '').split(' ').filter(Boolean);
const seeds = Math.max(1, Number(process.env['FAULT_SEEDS'] ?? 1));
/** F5b is another way to make F5, and is played with it. */
const isWanted = (id: string) => wanted.length === 0 || wanted.includes(id.replace(/[a-z]$/u, ''));

/** The whole catalogue (npm run faults). */
describe('nothing is lost, doubled or told to the wrong people when', () => {
  const stage = theatre('full', (name, room) => room.history.write(join(RESULTS, `${name}.jsonl`)));
  const figures = new Figures('results');

  for (const fault of SCENARIOS.filter(({ id }) => isWanted(id))) {
    const { id, title } = fault;
    const missing = fault.missing?.();
    if (missing !== undefined) {
      figures.skip(fault, missing);
      it.skip(`${id}: ${title} — SKIPPED: ${missing}`, () => undefined);
      continue;
    }
    for (let seed = 1; seed <= seeds; seed++)
      it(`${id}, seed ${seed}: ${title}`, () => figures.of(fault, seed, stage), PATIENCE);
  }
});
