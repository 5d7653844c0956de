import {
  createOutbox,
  type Call,
  type CommandStorage,
  type Outbox,
  type OutboxStorage,
  type PendingCommand,
  type RefusedCommand,
} from '@commonground/client';
import type { Problem } from '@commonground/contracts';
import { wantsDecision, withRefused } from './refusal.js';
import type { Written } from './written.js';

/** How long an answered command is still shown over the feed, which may be a flush window behind. */
const ECHO = 3_000;

/** Who is told what became of a command. */
interface OutboxListener {
  onAnswer(command: PendingCommand, result: unknown): void;
  /** `isKept`: its author has to decide about it. `isHeard`: what is on the screen says it. */
  onRefused(command: PendingCommand, problem: Problem, isKept: boolean, isHeard: boolean): void;
}

/** The outbox as React reads it: a list of written commands that changes, and answers to wait for. */
export interface OutboxStore {
  readonly outbox: Outbox;
  subscribe(listener: () => void): () => void;
  written(): readonly Written[];
  /** What the server refused and its author has not decided about yet, oldest first. */
  refused(): readonly RefusedCommand[];
  /** Its author has decided. */
  settle(key: string): Promise<void>;
  /** Runs once the command of this key is answered; at once if it was. */
  whenAnswered(key: string, run: (result: unknown) => void): void;
  /** Says it where it was tapped if the command of this key is refused. @returns stops listening */
  hearRefusal(key: string, run: (problem: Problem) => void): () => void;
}

/** Opens the outbox of one attendee. */
export function openOutbox(
  call: Call,
  storage: OutboxStorage,
  refusals: CommandStorage<RefusedCommand>,
  told: OutboxListener,
): OutboxStore {
  const listeners = new Set<() => void>();
  const waiters = new Map<string, ((result: unknown) => void)[]>();
  const answers = new Map<string, unknown>();
  const ears = new Map<string, (problem: Problem) => void>();
  let pending: PendingCommand[] = [];
  let unkept = new Set<string>();
  /** Refused or taken back: these are gone from the screen at once. */
  const ended = new Set<string>();
  let settled: PendingCommand[] = [];
  let written: readonly Written[] = [];
  let refused: readonly RefusedCommand[] = [];

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
      const gone = pending.filter(({ key }) => !waiting.has(key) && !ended.delete(key));
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
    async onRefused(command, problem) {
      waiters.delete(command.key);
      ended.add(command.key);
      const fresh = { ...command, problem };
      const isKept = wantsDecision(fresh);
      if (isKept) {
        const { all, kept, replaced } = withRefused(refused, fresh);
        await refusals.put(kept);
        for (const { key } of replaced) await refusals.remove(key);
        refused = all;
      }
      const ear = ears.get(command.key);
      ear?.(problem);
      told.onRefused(command, problem, isKept, ear !== undefined);
    },
  });

  void refusals.load().then((kept) => {
    const known = new Set(refused.map(({ key }) => key));
    refused = [...kept.filter(({ key }) => !known.has(key)), ...refused];
    show();
  });

  return {
    outbox: {
      ...outbox,
      async discard(key) {
        ended.add(key);
        const isGone = await outbox.discard(key);
        ended.delete(key);
        return isGone;
      },
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    written: () => written,
    refused: () => refused,
    async settle(key) {
      await refusals.remove(key);
      refused = refused.filter((command) => command.key !== key);
      show();
    },
    whenAnswered(key, run) {
      if (answers.has(key)) run(answers.get(key));
      else waiters.set(key, [...(waiters.get(key) ?? []), run]);
    },
    hearRefusal(key, run) {
      ears.set(key, run);
      return () => void ears.delete(key);
    },
  };
}
