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
  /**
   * Carries out one command by its own use case. When it is refused, what it wrote and noted is taken back, and the
   * others of the batch go on.
   */
  attempt<A>(work: (tx: Transaction) => Promise<A>): Promise<Outcome<A>>;
}

/** How commands of one kind are carried out, many at a time. */
export interface HotKind<C, A> {
  /**
   * Attendees whose rows must stand still for these commands. All of a batch are locked beforehand, at once and in one
   * order, so that two batches cannot wait for each other.
   */
  people(manager: EntityManager, commands: readonly C[]): readonly string[] | Promise<readonly string[]>;
  /**
   * Carries out commands of one event in the order of the list and says what became of each. Whoever is refused must
   * have written nothing; whatever else goes wrong is thrown, and everything is rolled back.
   */
  carryOut(batch: Batch, eventId: string, commands: readonly C[]): Promise<readonly Outcome<A>[]>;
}

/** A command as it waits for its batch. */
export interface HotItem {
  readonly kind: HotKind<unknown, unknown>;
  readonly command: unknown;
  readonly key: KeyedCommand | null;
}

/** Outcomes in the order of the items, and what is to be done after the commit; null when nothing is worth one. */
export interface Written {
  readonly outcomes: Outcome<unknown>[];
  readonly gathered: Gathered | null;
}

/** Writes a batch of one event inside a transaction that the caller has begun. */
export async function writeBatch(
  manager: EntityManager,
  eventId: string,
  items: readonly HotItem[],
): Promise<Written> {
  const gathered = new Gathered();
  const leaders = leadersOf(items);
  const leading = items.filter((item) => leaders.get(item) === item);
  const [outcomes] = await allDone([claim(manager, leading), holdPeople(manager, stretchesOf(leading))]);
  const due = leading.filter((item) => !outcomes.has(item));
  const batch = batchIn(manager, gathered, due.length > 1);
  for (const { kind, items: stretch } of stretchesOf(due)) {
    const said = await kind.carryOut(batch, eventId, stretch.map(commandOf));
    for (const [at, item] of stretch.entries()) outcomes.set(item, outcomeAt(said, at));
  }
  const all = items.map((item) => {
    const leader = leaders.get(item) ?? item;
    if (leader.key?.fingerprint !== item.key?.fingerprint) return { refusal: usedForAnother() };
    return outcomeAt([outcomes.get(leader)], 0);
  });
  if (!due.some((item) => 'answer' in outcomeAt([outcomes.get(item)], 0)))
    return { outcomes: all, gathered: null };
  await allDone([keepAnswers(manager, due, outcomes), gathered.append(manager)]);
  return { outcomes: all, gathered };
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
  readonly kind: HotKind<unknown, unknown>;
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

async function holdPeople(manager: EntityManager, stretches: readonly Stretch[]): Promise<void> {
  const ids = new Set<string>();
  for (const { kind, items } of stretches)
    for (const id of await kind.people(manager, items.map(commandOf))) ids.add(id);
  await manager.query('SELECT 1 FROM attendee WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [
    [...ids],
  ]);
}

function batchIn(manager: EntityManager, gathered: Gathered, shared: boolean): Batch {
  return {
    ...gathered.within(manager),
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
async function allDone<A, B>(works: [Promise<A>, Promise<B>]): Promise<[A, B]> {
  await Promise.allSettled(works);
  return Promise.all(works);
}

const commandOf = ({ command }: HotItem): unknown => command;

function outcomeAt(outcomes: readonly (Outcome<unknown> | undefined)[], at: number): Outcome<unknown> {
  const outcome = outcomes[at];
  if (!outcome) throw new Error('A command of a batch was left without an outcome.');
  return outcome;
}
