import {
  createOutbox,
  type Call,
  type Outbox,
  type OutboxStorage,
  type PendingCommand,
} from '@commonground/client';
import type { Problem } from '@commonground/contracts';
import type { Written } from './written.js';

/** How long an answered command is still shown over the feed, which may be a flush window behind. */
const ECHO = 3_000;

/** Who is told what became of a command. */
interface OutboxListener {
  onAnswer(command: PendingCommand, result: unknown): void;
  onRefused(command: PendingCommand, problem: Problem): void;
}

/** The outbox as React reads it: a list of written commands that changes, and answers to wait for. */
export interface OutboxStore {
  readonly outbox: Outbox;
  subscribe(listener: () => void): () => void;
  written(): readonly Written[];
  /** Runs once the command of this key is answered; at once if it was. */
  whenAnswered(key: string, run: (result: unknown) => void): void;
}

/** Opens the outbox of one attendee. */
export function openOutbox(call: Call, storage: OutboxStorage, told: OutboxListener): OutboxStore {
  const listeners = new Set<() => void>();
  const waiters = new Map<string, ((result: unknown) => void)[]>();
  const answers = new Map<string, unknown>();
  let pending: PendingCommand[] = [];
  let unkept = new Set<string>();
  let settled: PendingCommand[] = [];
  let written: readonly Written[] = [];

  const show = () => {
    const keys = new Set(pending.map(({ key }) => key));
    written = [
      ...settled
        .filter(({ key }) => !keys.has(key))
        .map((command) => ({
          command,
          sending: false,
          kept: true,
        })),
      ...pending.map((command) => ({ command, sending: true, kept: !unkept.has(command.key) })),
    ];
    for (const listener of listeners) listener();
  };

  const forget = (answered: string) => {
    settled = settled.filter(({ key }) => key !== answered);
    show();
  };

  const outbox = createOutbox({
    call,
    storage,
    onChange(kept, keeping) {
      const commands = [...kept, ...keeping];
      unkept = new Set(keeping.map(({ key }) => key));
      const waiting = new Set(commands.map(({ key }) => key));
      // What left the list was answered, though the answer comes a moment later: it must not blink.
      const gone = pending.filter(({ key }) => !waiting.has(key));
      settled = [...settled, ...gone];
      for (const { key } of gone) setTimeout(() => forget(key), ECHO);
      pending = commands;
      show();
    },
    onAnswer(command, result) {
      answers.set(command.key, result);
      for (const run of waiters.get(command.key) ?? []) run(result);
      waiters.delete(command.key);
      told.onAnswer(command, result);
    },
    onRefused(command, problem) {
      waiters.delete(command.key);
      forget(command.key);
      told.onRefused(command, problem);
    },
  });

  return {
    outbox,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    written: () => written,
    whenAnswered(key, run) {
      if (answers.has(key)) run(answers.get(key));
      else waiters.set(key, [...(waiters.get(key) ?? []), run]);
    },
  };
}
