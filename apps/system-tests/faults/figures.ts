import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { perform, type Theatre } from './scenarios/perform.js';
import type { Measured, Scenario } from './scenarios/scenario.js';

/** Where histories and figures stay: test-results/faults of the checkout. */
export const RESULTS = join(import.meta.dirname, '..', '..', '..', 'test-results', 'faults');

type Figure = { id: string; title: string } & (
  | { seed: number; seconds: number; measured: Measured }
  | { seed: number; seconds: number; failed: string }
  | { skipped: string }
);

/** What faults left, in a file that is written after each of them: whatever breaks a run off, that stays. */
export class Figures {
  private readonly all: Figure[] = [];

  constructor(private readonly name: string) {}

  /** Plays a fault and keeps what was measured, or what spoke against it. */
  async of(scenario: Scenario, seed: number, theatre: Theatre): Promise<void> {
    const { id, title } = scenario;
    const begun = performance.now();
    const seconds = () => Math.round((performance.now() - begun) / 1000);
    try {
      const measured = await perform(scenario, seed, theatre);
      this.keep({ id, title, seed, seconds: seconds(), measured });
    } catch (error) {
      const failed = error instanceof Error ? error.message : String(error);
      this.keep({ id, title, seed, seconds: seconds(), failed });
      throw error;
    }
  }

  skip({ id, title }: Scenario, why: string): void {
    this.keep({ id, title, skipped: why });
  }

  private keep(figure: Figure): void {
    this.all.push(figure);
    mkdirSync(RESULTS, { recursive: true });
    writeFileSync(join(RESULTS, `${this.name}.json`), JSON.stringify(this.all, null, 2));
  }
}
