import { Logger } from '@nestjs/common';
import type { MatchingThread, ThreadAnswers, ThreadListener, ThreadQuestion } from './matching-thread.js';
import { type Asking, EngineFailure } from './suggestion-engine.js';

/** No room takes this long; whoever waits gets another thread. */
const LONGEST_RUN_MS = 30_000;
/** What is being thought when the process is stopped, or when its asker has gone, may take this long. */
const GRACE_MS = 2000;

type AnyAnswer = ThreadAnswers[ThreadQuestion['kind']];

interface Waiting {
  readonly question: ThreadQuestion;
  readonly asking: Asking;
  readonly resolve: (answer: AnyAnswer) => void;
  readonly reject: (cause: Error) => void;
}

interface Asked extends Waiting {
  timer: NodeJS.Timeout;
}

const stopping = () => new EngineFailure('stopping', 'Matching is being stopped.');

/**
 * One thread that is opened with the first question and kept. One question at a time: urgent ones first, the others in
 * the order in which they came.
 */
export class ThreadLane {
  private readonly logger = new Logger(ThreadLane.name);
  private readonly waiting: Waiting[] = [];
  private thread: MatchingThread | null = null;
  private asked: Asked | null = null;
  private stopped = false;
  private whenIdle: (() => void) | undefined;

  /** @param name as the log has it */
  constructor(
    private readonly name: string,
    private readonly open: (listener: ThreadListener) => MatchingThread,
  ) {}

  /** @throws EngineFailure */
  ask<Kind extends ThreadQuestion['kind']>(
    question: Extract<ThreadQuestion, { kind: Kind }>,
    asking: Asking = {},
  ): Promise<ThreadAnswers[Kind]> {
    if (this.stopped) return Promise.reject(stopping());
    if (asking.gone?.aborted) return Promise.reject(givenUp());
    return new Promise((resolve, reject) => {
      // One question at a time: the answer that comes is the one to it.
      const turn: Waiting = { question, asking, resolve: resolve as (answer: AnyAnswer) => void, reject };
      const behind = asking.urgent
        ? this.waiting.findIndex((other) => !other.asking.urgent)
        : this.waiting.length;
      this.waiting.splice(behind < 0 ? this.waiting.length : behind, 0, turn);
      asking.gone?.addEventListener('abort', () => this.letGo(turn), { once: true });
      this.next();
    });
  }

  /** Lets go of an event's room, if there is a thread that could hold it. */
  forget(eventId: string): void {
    this.thread?.post({ kind: 'forget', eventId });
  }

  /** Lets the thread finish what it was asked, for a moment, and ends it. */
  async end(): Promise<void> {
    this.stopped = true;
    if (this.asked) {
      let timer: NodeJS.Timeout | undefined;
      const idle = new Promise<void>((resolve) => (this.whenIdle = resolve));
      const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, GRACE_MS)));
      await Promise.race([idle, patience]);
      clearTimeout(timer);
    }
    for (const { reject } of this.waiting.splice(0)) reject(stopping());
    await this.replace(stopping());
  }

  private next(): void {
    if (this.asked) return;
    const turn = this.waiting.shift();
    if (!turn) return this.whenIdle?.();
    try {
      const thread = (this.thread ??= this.start());
      thread.post(turn.question);
    } catch (cause) {
      turn.reject(new EngineFailure('not-sent', `The question did not reach the ${this.name}.`, { cause }));
      return this.next();
    }
    this.asked = { ...turn, timer: this.patience(turn.asking.patienceMs ?? LONGEST_RUN_MS) };
  }

  private patience(ms: number): NodeJS.Timeout {
    return setTimeout(() => {
      this.logger.error(`The ${this.name} did not answer within ${ms} ms and is replaced.`);
      const seconds = Math.round(ms / 1000);
      void this.replace(new EngineFailure('too-long', `It took longer than ${seconds} s and was stopped.`));
    }, ms);
  }

  /** Nobody waits for this any more. What is thought already may soon be ready; only a long thought is broken off. */
  private letGo(turn: Waiting): void {
    const at = this.waiting.indexOf(turn);
    if (at >= 0) this.waiting.splice(at, 1);
    else if (this.asked?.resolve === turn.resolve) {
      clearTimeout(this.asked.timer);
      this.asked.timer = setTimeout(() => void this.replace(givenUp()), GRACE_MS);
    }
    turn.reject(givenUp());
  }

  private start(): MatchingThread {
    const thread: MatchingThread = this.open({
      said: (reply) => {
        if (this.thread !== thread) return;
        switch (reply.kind) {
          case 'ready':
            return this.logger.log(`The ${this.name} has started.`);
          case 'round':
            return this.asked?.asking.onRound?.(reply.thoughtOut);
          case 'answer':
            return this.settle(({ resolve }) => resolve(reply.answer));
        }
      },
      gone: (cause) => {
        if (this.thread !== thread) return;
        this.logger.error(cause, `The ${this.name} ended and is replaced.`);
        void this.replace(new EngineFailure('ended', `The ${this.name} ended.`, { cause }));
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

const givenUp = () => new EngineFailure('given-up', 'Nobody waits for the answer any more.');
