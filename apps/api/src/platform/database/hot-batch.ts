import type { EntityManager } from 'typeorm';
import { Refusal } from '../http/refusal.js';
import {
  claimCommands,
  dropClaims,
  type KeyedCommand,
  nameOf,
  storeAnswers,
  usedForAnother,
} from './command-receipts.js';
import type { Outcome } from './micro-batcher.js';
import { Gathered, type Transaction } from './transaction.js';

/** A transaction of many commands, any of which may be refused without spoiling the others. */
export interface Batch extends Transaction {
  /** A statement whose result nobody waits for: it travels with the answers, the change rows and the commit. */
  write(statement: string, values: readonly unknown[]): void;
  /**
   * Carries out one command by its own use case. When it is refused, what it wrote and noted is taken back, and the
   * others of the batch go on.
   */
  attempt<A>(work: (tx: Transaction) => Promise<A>): Promise<Outcome<A>>;
}

/**
 * How commands of one kind are carried out, many at a time: C is a command, A its answer, F what must be known of all of
 * them before one can be judged.
 */
export interface HotKind<C, A, F = undefined> {
  /**
   * Attendees whose rows must stand still for these commands. All of a batch are locked beforehand, at once and in one
   * order, so that two batches cannot wait for each other.
   */
  people(manager: EntityManager, commands: readonly C[]): readonly string[] | Promise<readonly string[]>;
  /**
   * Reads what decides about these commands, behind the locks of their people. It is sent along with the claims, so that
   * some of the commands may turn out to be repeats that nobody carries out.
   */
  read(manager: EntityManager, eventId: string, commands: readonly C[]): Promise<F>;
  /**
   * Carries out commands of one event in the order of the list and says what became of each. Whoever is refused must
   * have written nothing; whatever else goes wrong is thrown, and everything is rolled back.
   */
  carryOut(batch: Batch, eventId: string, commands: readonly C[], facts: F): Promise<readonly Outcome<A>[]>;
}

type AnyKind = HotKind<unknown, unknown, unknown>;

/** A command as it waits for its batch. */
export interface HotItem {
  readonly kind: AnyKind;
  readonly command: unknown;
  readonly key: KeyedCommand | null;
}

/** Outcomes in the order of the items, and what is left to do; null when nothing is worth a commit. */
export interface CarriedOut {
  readonly outcomes: Outcome<unknown>[];
  readonly rest: Rest | null;
}

/** What is left to do of a batch that was carried out. */
export interface Rest {
  readonly gathered: Gathered;
  /** Sends all that is still to be written without waiting in between: a commit that is sent after it comes last. */
  write(): Promise<unknown>;
}

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Carries out a batch of one event inside a transaction that the caller has begun. */
export async function carryOutBatch(
  manager: EntityManager,
  eventId: string,
  items: readonly HotItem[],
): Promise<CarriedOut> {
  const leaders = leadersOf(items);
  const leading = items.filter((item) => leaders.get(item) === item);
  const stretches = stretchesOf(leading);
  const { outcomes, facts: ahead } = await begin(manager, eventId, stretches);
  const due = leading.filter((item) => !outcomes.has(item));
  const gathered = new Gathered();
  const writes: Statement[] = [];
  const batch = batchIn(manager, gathered, writes, due.length > 1);
  for (const [nth, { kind, items: stretch }] of stretches.entries()) {
    const ours = stretch.filter((item) => !outcomes.has(item));
    if (ours.length === 0) continue;
    const commands = ours.map(commandOf);
    // Whatever comes later looks at what those before it have written.
    await send(manager, nth === 0 ? [] : writes.splice(0));
    const facts = nth === 0 ? ahead : await kind.read(manager, eventId, commands);
    const said = await kind.carryOut(batch, eventId, commands, facts);
    for (const [at, item] of ours.entries()) outcomes.set(item, outcomeAt(said, at));
  }
  const all = items.map((item) => {
    const leader = leaders.get(item) ?? item;
    if (leader.key?.fingerprint !== item.key?.fingerprint) return { refusal: usedForAnother() };
    return outcomeAt([outcomes.get(leader)], 0);
  });
  if (!due.some((item) => 'answer' in outcomeAt([outcomes.get(item)], 0)))
    return { outcomes: all, rest: null };
  const write = () =>
    allDone([send(manager, writes), keepAnswers(manager, due, outcomes), gathered.append(manager)]);
  return { outcomes: all, rest: { gathered, write } };
}

/**
 * One flight of statements: claims, the locks of all people, and behind them what the first stretch has to know.
 *
 * @returns outcomes of those that were carried out before; others have no entry
 */
async function begin(
  manager: EntityManager,
  eventId: string,
  stretches: readonly Stretch[],
): Promise<{ outcomes: Map<HotItem, Outcome<unknown>>; facts: unknown }> {
  const claims = claim(
    manager,
    stretches.flatMap(({ items }) => items),
  );
  const behindLocks = async () => {
    const locks = lock(manager, await peopleOf(manager, stretches));
    const [first] = stretches;
    return allDone([locks, first?.kind.read(manager, eventId, first.items.map(commandOf))]);
  };
  const [outcomes, [, facts]] = await allDone([claims, behindLocks()]);
  return { outcomes, facts };
}

/** What is known of commands before they are carried out: repeats have their answer, others no entry. */
async function claim(
  manager: EntityManager,
  items: readonly HotItem[],
): Promise<Map<HotItem, Outcome<unknown>>> {
  const keyed = items.flatMap((item) => (item.key ? [{ item, key: item.key }] : []));
  const claims = await claimCommands(
    manager,
    keyed.map(({ key }) => key),
  );
  return new Map(
    keyed.flatMap(({ item }, at) => {
      const found = claims[at];
      return found === undefined || found === 'new' ? [] : [[item, found] as const];
    }),
  );
}

async function peopleOf(manager: EntityManager, stretches: readonly Stretch[]): Promise<string[]> {
  const ids = new Set<string>();
  for (const { kind, items } of stretches)
    for (const id of await kind.people(manager, items.map(commandOf))) ids.add(id);
  return [...ids];
}

async function lock(manager: EntityManager, people: readonly string[]): Promise<void> {
  await manager.query('SELECT 1 FROM attendee WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [
    people,
  ]);
}

async function send(manager: EntityManager, statements: readonly Statement[]): Promise<void> {
  await Promise.all(statements.map(({ text, values }) => manager.query(text, [...values])));
}

/** For each item the one that is carried out for it: itself, or the first with the same key. */
function leadersOf(items: readonly HotItem[]): Map<HotItem, HotItem> {
  const first = new Map<string, HotItem>();
  return new Map(
    items.map((item) => {
      if (!item.key) return [item, item];
      const name = nameOf(item.key);
      const leader = first.get(name) ?? item;
      first.set(name, leader);
      return [item, leader];
    }),
  );
}

interface Stretch {
  readonly kind: AnyKind;
  readonly items: HotItem[];
}

/** Commands of one kind that follow one another. */
function stretchesOf(items: readonly HotItem[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const item of items) {
    const last = stretches.at(-1);
    if (last?.kind === item.kind) last.items.push(item);
    else stretches.push({ kind: item.kind, items: [item] });
  }
  return stretches;
}

function batchIn(manager: EntityManager, gathered: Gathered, writes: Statement[], shared: boolean): Batch {
  return {
    ...gathered.within(manager),
    write: (text, values) => void writes.push({ text, values }),
    async attempt(work) {
      const part = new Gathered();
      // Whoever is alone is rolled back as a whole.
      if (shared) await manager.query('SAVEPOINT command');
      try {
        const answer = await work(part.within(manager));
        if (shared) await manager.query('RELEASE SAVEPOINT command');
        gathered.take(part);
        return { answer };
      } catch (cause) {
        if (!(cause instanceof Refusal)) throw cause;
        if (shared) await manager.query('ROLLBACK TO SAVEPOINT command');
        return { refusal: cause };
      }
    },
  };
}

/** Stores what was answered. A refused command leaves no trace: a repeat is carried out anew. */
async function keepAnswers(
  manager: EntityManager,
  items: readonly HotItem[],
  outcomes: ReadonlyMap<HotItem, Outcome<unknown>>,
): Promise<void> {
  const answered: { command: KeyedCommand; answer: unknown }[] = [];
  const refused: KeyedCommand[] = [];
  for (const item of items) {
    const outcome = outcomes.get(item);
    if (!item.key) continue;
    if (outcome && 'answer' in outcome) answered.push({ command: item.key, answer: outcome.answer });
    else refused.push(item.key);
  }
  await allDone([storeAnswers(manager, answered), dropClaims(manager, refused)]);
}

/**
 * Statements that travel together. When one fails, the others are waited for all the same: a rollback must not overtake
 * what is still on its way.
 */
async function allDone<T extends readonly unknown[]>(
  works: [...T],
): Promise<{ [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(works);
  return Promise.all(works);
}

const commandOf = ({ command }: HotItem): unknown => command;

function outcomeAt(outcomes: readonly (Outcome<unknown> | undefined)[], at: number): Outcome<unknown> {
  const outcome = outcomes[at];
  if (!outcome) throw new Error('A command of a batch was left without an outcome.');
  return outcome;
}
