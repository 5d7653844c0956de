import type { Problem } from '@commonground/contracts';
import type { Call } from './caller.js';
import { attendeeApi, type Endpoint } from './endpoints.js';
import { ApiError, OfflineError } from './failures.js';
import { newId } from './new-id.js';
import type { OutboxStorage, PendingCommand } from './outbox-storage.js';

/** What an outbox needs and whom it tells. */
export interface OutboxOptions {
  call: Call;
  storage: OutboxStorage;
  /**
   * The list of waiting commands is another now. `keeping` are the youngest: given, but not in the storage yet, so that
   * closing the page would lose them.
   */
  onChange(kept: PendingCommand[], keeping: PendingCommand[]): void;
  /** The server took a command; `result` is its answer. */
  onAnswer(command: PendingCommand, result: unknown): void;
  /** The server refused a command. It leaves the list, not to be sent again, once this is done: what was written must not get lost. */
  onRefused(command: PendingCommand, problem: Problem): Promise<void>;
  /** Lets the tabs of one browser take turns; secure contexts only. */
  locks?: Pick<LockManager, 'request'> | undefined;
}

/** Commands on their way to the server. */
export interface Outbox {
  /** Shows a command as waiting at once, keeps it and then sends it. Answers its key once it is kept. */
  add(name: keyof typeof attendeeApi, params?: Record<string, string>, body?: unknown): Promise<string>;
  /** Sends what waits, now. Resolves when the list is empty or the server cannot be reached. */
  flush(): Promise<void>;
  /** All that is not answered, oldest first, from the moment it was given. */
  pending(): PendingCommand[];
  /** Takes a command back that was not sent yet. False when it is on its way already. */
  discard(key: string): Promise<boolean>;
  close(): void;
}

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;
/** An answer "failed" may pass; a command that fails this often never will, and must not block the others. */
const FAILURES_TO_REFUSE = 5;
/** A request that hangs is given up and repeated, milliseconds. */
const PATIENCE = 20_000;

const UNSENDABLE: Problem = {
  type: 'about:blank',
  title: 'The command could not be sent.',
  status: 400,
  code: 'request.malformed',
  traceId: '',
};

const listed = (...lists: PendingCommand[][]) =>
  lists.map((list) => list.map(({ key }) => key).join(' ')).join('/');

/** Keeps commands in order until they are answered, over bad networks and reloads, with one key each. */
export function createOutbox(options: OutboxOptions): Outbox {
  const { call, storage } = options;
  const locks = 'locks' in options ? options.locks : globalThis.navigator?.locks;
  let kept: PendingCommand[] = [];
  const keeping = new Map<string, PendingCommand>();
  let told = listed([], []);
  let running: Promise<void> | undefined;
  let again = false;
  let pause = FIRST_PAUSE;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  let onTheWay: string | undefined;

  const show = () => {
    const young = [...keeping.values()];
    const now = listed(kept, young);
    if (now === told) return;
    told = now;
    if (!closed) options.onChange([...kept], young);
  };
  const reload = async (written?: string) => {
    kept = await storage.load();
    for (const { key } of kept) keeping.delete(key);
    // It may be sent and gone again already.
    if (written) keeping.delete(written);
    show();
  };
  const finish = async (command: PendingCommand) => {
    failures = 0;
    pause = FIRST_PAUSE;
    await storage.remove(command.key);
    await reload();
  };

  /** Sends one command. Answers how long to wait before the next, in milliseconds; null: not before asked. */
  const send = async (command: PendingCommand): Promise<number | null> => {
    onTheWay = command.key;
    try {
      const endpoint = attendeeApi[command.name] as Endpoint<unknown, unknown>;
      const { key, params, body } = command;
      const result = await call(endpoint, { key, params, body, signal: AbortSignal.timeout(PATIENCE) });
      await finish(command);
      if (!closed) options.onAnswer(command, result);
      return 0;
    } catch (error) {
      if (error instanceof OfflineError) return wait();
      // Anything else is a fault of the client's own: the command can never be sent and must not block.
      const problem = error instanceof ApiError ? error.problem : UNSENDABLE;
      if (problem.code === 'request.rate-limited') return Math.max(problem.retryAfterMs ?? 0, wait());
      // Without a session nothing can be sent; the commands wait until the person is back.
      if (problem.code === 'session.missing') return null;
      if (problem.code === 'server.failed' && ++failures < FAILURES_TO_REFUSE) return wait();
      if (closed) return null;
      await options.onRefused(command, problem);
      await finish(command);
      return 0;
    } finally {
      onTheWay = undefined;
    }
  };
  const wait = () => {
    const length = pause;
    pause = Math.min(pause * 2, LONGEST_PAUSE);
    return length * (0.5 + Math.random());
  };

  const sendAll = async () => {
    // Another tab may have sent some of them in the meantime: the storage is the truth.
    for (await reload(); !closed && kept[0];) {
      const next = await send(kept[0]);
      if (next === 0) continue;
      if (next !== null && !closed) timer = setTimeout(() => void flush(), next);
      return;
    }
  };
  const run = async () => {
    do {
      again = false;
      clearTimeout(timer);
      await (locks ? locks.request(`cg-outbox-${storage.name}`, sendAll) : sendAll());
    } while (again && !closed);
  };
  const flush = (): Promise<void> => {
    if (closed) return Promise.resolve();
    if (running) again = true;
    running ??= run().finally(() => (running = undefined));
    return running;
  };
  const wake = () => {
    pause = FIRST_PAUSE;
    void flush();
  };

  globalThis.addEventListener?.('online', wake);
  wake();

  return {
    async add(name, params = {}, body = undefined) {
      const command = { key: newId(), name, params, body, at: Date.now() };
      keeping.set(command.key, command);
      // Whoever pressed a button sees that it is on its way before the storage has written it down.
      show();
      try {
        await storage.put(command);
      } finally {
        await reload(command.key);
      }
      void flush();
      return command.key;
    },
    flush,
    pending: () => [...kept, ...keeping.values()],
    async discard(key) {
      if (key === onTheWay) return false;
      await storage.remove(key);
      await reload();
      return true;
    },
    close() {
      closed = true;
      clearTimeout(timer);
      globalThis.removeEventListener?.('online', wake);
    },
  };
}
