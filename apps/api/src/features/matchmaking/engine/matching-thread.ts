import { Worker } from 'node:worker_threads';
import type { PairOutlook, PersonPreview, Rehearsal, RoundsPlan } from '@commonground/matching';
import type {
  EngineAnswer,
  EngineQuestion,
  GapsAnswer,
  GapsQuestion,
  OutlookQuestion,
  PreviewQuestion,
  RehearsalQuestion,
  RoundsQuestion,
} from './suggestion-engine.js';

/** What the thread is asked. */
export type ThreadQuestion =
  | { readonly kind: 'suggest'; readonly question: EngineQuestion }
  | { readonly kind: 'rehearse'; readonly question: RehearsalQuestion }
  | { readonly kind: 'outlook'; readonly question: OutlookQuestion }
  | { readonly kind: 'preview'; readonly question: PreviewQuestion }
  | { readonly kind: 'gaps'; readonly question: GapsQuestion }
  | { readonly kind: 'rounds'; readonly question: RoundsQuestion };

/** What it answers to a question of that kind. */
export interface ThreadAnswers {
  readonly suggest: EngineAnswer;
  readonly rehearse: Rehearsal;
  readonly outlook: PairOutlook;
  readonly preview: readonly PersonPreview[];
  readonly gaps: GapsAnswer;
  readonly rounds: RoundsPlan | null;
}

/** What the thread is told. */
export type ThreadMessage = ThreadQuestion | { readonly kind: 'forget'; readonly eventId: string };

/** What the thread says. */
export type ThreadReply =
  | { readonly kind: 'ready' }
  /** Of rounds that are being planned so many are thought out. */
  | { readonly kind: 'round'; readonly thoughtOut: number }
  | { readonly kind: 'answer'; readonly answer: ThreadAnswers[ThreadQuestion['kind']] };

/** A thread that thinks. */
export interface MatchingThread {
  /** @throws DataCloneError for what cannot cross to a thread */
  post(message: ThreadMessage): void;
  end(): Promise<void>;
}

export interface ThreadListener {
  said(reply: ThreadReply): void;
  /** The thread is no more, without having been ended. May be told more than once. */
  gone(cause: Error): void;
}

/** Room for an event of ten thousand people and more; a leak must not take the sockets with it. */
const MEMORY_MB = 512;

/** Opens the thread beside this file in the build. It inherits no environment, and with it no secrets. */
export const openMatchingThread = (listener: ThreadListener): MatchingThread =>
  asMatchingThread(
    new Worker(new URL('./matching-worker.js', import.meta.url), {
      name: 'matching',
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    }),
    listener,
  );

export function asMatchingThread(worker: Worker, listener: ThreadListener): MatchingThread {
  worker.on('message', (reply: ThreadReply) => listener.said(reply));
  worker.on('messageerror', (cause) => listener.gone(cause));
  worker.on('error', (cause) => listener.gone(cause as Error));
  worker.on('exit', (code) => listener.gone(new Error(`The matching worker ended (code ${code}).`)));
  return {
    post: (message) => worker.postMessage(message),
    end: async () => {
      await worker.terminate();
    },
  };
}
