interface Waiting<Q, A> {
  readonly question: Q;
  readonly resolve: (answer: A | Promise<A>) => void;
  readonly reject: (cause: unknown) => void;
}

/** How long to pause after a batch of so many, in ms: those who ask meanwhile are answered together. */
export type Pause = (together: number) => number;

/** For a room that comes back: who asks alone waits for nobody, and three looks a second serve thousands. */
const CROWD: Pause = (together) => Math.min(350, together * 20);

/**
 * Answers what many ask at once with one look. Who asks alone is answered at once. An answer was never looked up before
 * its question was asked.
 */
export class Gatherer<Q, A> {
  private waiting: Waiting<Q, A>[] = [];
  private isBusy = false;

  /** `answer` gives one answer for each question, in order; some of them may fail by themselves. */
  constructor(
    private readonly answer: (questions: readonly Q[]) => Promise<readonly (A | Promise<A>)[]>,
    private readonly pause: Pause = CROWD,
  ) {}

  ask(question: Q): Promise<A> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ question, resolve, reject });
      if (!this.isBusy) void this.work();
    });
  }

  private async work(): Promise<void> {
    this.isBusy = true;
    // Those who ask in the same moment belong to the first batch.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.waiting.length > 0) {
      const batch = this.waiting;
      this.waiting = [];
      try {
        const answers = await this.answer(batch.map(({ question }) => question));
        for (const [index, { resolve }] of batch.entries()) resolve(answers[index] as A);
      } catch (cause) {
        for (const { reject } of batch) reject(cause);
      }
      const pause = this.pause(batch.length);
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    }
    this.isBusy = false;
  }
}
