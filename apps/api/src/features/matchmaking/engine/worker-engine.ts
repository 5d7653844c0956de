import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { PairOutlook, PersonPreview, Rehearsal } from '@commonground/matching';
import type { MatchingThread, ThreadAnswers, ThreadListener, ThreadQuestion } from './matching-thread.js';
import {
  type EngineAnswer,
  EngineFailure,
  type EngineQuestion,
  type GapsAnswer,
  type GapsQuestion,
  type OutlookQuestion,
  type PreviewQuestion,
  type RehearsalQuestion,
  SuggestionEngine,
} from './suggestion-engine.js';

/** No room takes this long; whoever waits gets another thread. */
const LONGEST_RUN_MS = 30_000;
/** What is being thought when the process is stopped may take this long. */
const GRACE_MS = 2000;

type AnyAnswer = ThreadAnswers[ThreadQuestion['kind']];

interface Waiting {
  readonly question: ThreadQuestion;
  readonly resolve: (answer: AnyAnswer) => void;
  readonly reject: (cause: Error) => void;
}

/**
 * Thinks in a thread, which is opened with the first question and shared by all events. One question at a time; the
 * others wait in the order in which they came.
 */
export class WorkerEngine extends SuggestionEngine implements OnApplicationShutdown {
  private readonly logger = new Logger(WorkerEngine.name);
  private readonly waiting: Waiting[] = [];
  private thread: MatchingThread | null = null;
  private asked: (Waiting & { readonly timer: NodeJS.Timeout }) | null = null;
  /** Where evenings are being rehearsed and settings tried out. */
  private readonly stages = new Set<WorkerEngine>();
  private stopped = false;
  private whenIdle: (() => void) | undefined;

  constructor(private readonly open: (listener: ThreadListener) => MatchingThread) {
    super();
  }

  suggest(question: EngineQuestion): Promise<EngineAnswer> {
    return this.ask({ kind: 'suggest', question });
  }

  rehearse(question: RehearsalQuestion): Promise<Rehearsal> {
    return this.askAside({ kind: 'rehearse', question });
  }

  preview(question: PreviewQuestion): Promise<readonly PersonPreview[]> {
    return this.askAside({ kind: 'preview', question });
  }

  outlook(question: OutlookQuestion): Promise<PairOutlook> {
    return this.ask({ kind: 'outlook', question });
  }

  gaps(question: GapsQuestion): Promise<GapsAnswer> {
    return this.ask({ kind: 'gaps', question });
  }

  forget(eventId: string): void {
    this.thread?.post({ kind: 'forget', eventId });
  }

  /** Lets the thread finish what it was asked, for a moment, and ends it. */
  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await Promise.all(
      [...this.stages].map((stage) => stage.replace(new EngineFailure('Matching is being stopped.'))),
    );
    if (this.asked) {
      let timer: NodeJS.Timeout | undefined;
      const idle = new Promise<void>((resolve) => (this.whenIdle = resolve));
      const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, GRACE_MS)));
      await Promise.race([idle, patience]);
      clearTimeout(timer);
    }
    for (const { reject } of this.waiting.splice(0)) reject(new EngineFailure('Matching is being stopped.'));
    await this.replace(new EngineFailure('Matching is being stopped.'));
  }

  /** In a thread of its own that ends with the answer: a live event must not wait for what is only played. */
  private async askAside<Kind extends ThreadQuestion['kind']>(
    question: Extract<ThreadQuestion, { kind: Kind }>,
  ): Promise<ThreadAnswers[Kind]> {
    if (this.stopped) throw new EngineFailure('Matching is being stopped.');
    const stage = new WorkerEngine(this.open);
    this.stages.add(stage);
    try {
      return await stage.ask(question);
    } finally {
      this.stages.delete(stage);
      await stage.onApplicationShutdown();
    }
  }

  private ask<Kind extends ThreadQuestion['kind']>(
    question: Extract<ThreadQuestion, { kind: Kind }>,
  ): Promise<ThreadAnswers[Kind]> {
    if (this.stopped) return Promise.reject(new EngineFailure('Matching is being stopped.'));
    return new Promise((resolve, reject) => {
      // One question at a time: the answer that comes is the one to it.
      this.waiting.push({ question, resolve: resolve as (answer: AnyAnswer) => void, reject });
      this.next();
    });
  }

  private next(): void {
    if (this.asked) return;
    const turn = this.waiting.shift();
    if (!turn) return this.whenIdle?.();
    try {
      const thread = (this.thread ??= this.start());
      thread.post(turn.question);
    } catch (cause) {
      turn.reject(new EngineFailure('The question did not reach the matching worker.', { cause }));
      return this.next();
    }
    const timer = setTimeout(() => {
      this.logger.error(`The matching worker did not answer within ${LONGEST_RUN_MS} ms and is replaced.`);
      void this.replace(new EngineFailure('Matching took too long.'));
    }, LONGEST_RUN_MS);
    this.asked = { ...turn, timer };
  }

  private start(): MatchingThread {
    const thread: MatchingThread = this.open({
      said: (reply) => {
        if (this.thread !== thread) return;
        if (reply.kind === 'ready') this.logger.log('The matching worker has started.');
        else this.settle(({ resolve }) => resolve(reply.answer));
      },
      gone: (cause) => {
        if (this.thread !== thread) return;
        this.logger.error(cause, 'The matching worker ended and is replaced.');
        void this.replace(new EngineFailure('The matching worker ended.', { cause }));
      },
    });
    return thread;
  }

  /** Ends the thread. The next question opens another one, which holds no room. */
  private async replace(cause: EngineFailure): Promise<void> {
    const { thread } = this;
    this.thread = null;
    const ended = thread?.end();
    this.settle(({ reject }) => reject(cause));
    await ended;
  }

  private settle(say: (asked: Waiting) => void): void {
    const { asked } = this;
    this.asked = null;
    if (asked) {
      clearTimeout(asked.timer);
      say(asked);
    }
    this.next();
  }
}
