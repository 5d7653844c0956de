import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, it } from '@jest/globals';
import { SCENARIOS } from './scenarios/index.js';
import { perform } from './scenarios/perform.js';
import type { Measured } from './scenarios/scenario.js';
import { theatre } from './theatre.js';

/** The longest fault takes a few minutes on a busy computer. */
const PATIENCE = 600_000;
const wanted = (process.env['FAULT_IDS'] ?? '').split(' ').filter(Boolean);
const seeds = Math.max(1, Number(process.env['FAULT_SEEDS'] ?? 1));
const results = join(import.meta.dirname, '..', '..', '..', 'test-results', 'faults');

/** The whole catalogue (npm run faults). Histories and figures stay in test-results/faults. */
describe('nothing is lost, doubled or told to the wrong people when', () => {
  const stage = theatre('full', (name, room) => room.history.write(join(results, `${name}.jsonl`)));
  const figures: { id: string; title: string; seed: number; measured?: Measured; failed?: string }[] = [];
  const skipped: { id: string; title: string; skipped: string }[] = [];

  // F5b is another way to make F5, and is played with it.
  const isWanted = (id: string) => wanted.length === 0 || wanted.includes(id.replace(/[a-z]$/u, ''));
  for (const fault of SCENARIOS.filter(({ id }) => isWanted(id))) {
    const { id, title } = fault;
    const missing = fault.missing?.();
    if (missing !== undefined) {
      skipped.push({ id, title, skipped: missing });
      it.skip(`${id}: ${title} — SKIPPED: ${missing}`, () => undefined);
      continue;
    }
    for (let seed = 1; seed <= seeds; seed++) {
      it(
        `${id}, seed ${seed}: ${title}`,
        async () => {
          try {
            figures.push({ id, title, seed, measured: await perform(fault, seed, stage) });
          } catch (error) {
            figures.push({ id, title, seed, failed: error instanceof Error ? error.message : String(error) });
            throw error;
          }
        },
        PATIENCE,
      );
    }
  }

  // After each of them: whatever breaks the run off, what was measured before stays.
  afterEach(() => {
    mkdirSync(results, { recursive: true });
    writeFileSync(join(results, 'results.json'), JSON.stringify([...figures, ...skipped], null, 2));
  });
});
