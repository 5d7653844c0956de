import type { EntityManager } from 'typeorm';
import { appendChanges, type Change } from './change-rows.js';

type Task = () => void | Promise<void>;

/** What a use case works with. */
export interface Transaction {
  readonly manager: EntityManager;
  /** Adds a row to the change log of an event, in this transaction. */
  change(eventId: string, change: Change): void;
  /** Runs after the commit, never when rolled back. */
  afterCommit(task: Task): void;
}

/** What a transaction has gathered to be written at its end and done after it. */
export class Gathered {
  /** By event, then by what they say: the same change twice in one transaction is one. */
  private readonly changes = new Map<string, Map<string, Change>>();
  readonly tasks: Task[] = [];

  get eventIds(): string[] {
    return [...this.changes.keys()];
  }

  /** The face that use cases see. */
  within(manager: EntityManager): Transaction {
    return {
      manager,
      change: (eventId, change) => this.add(eventId, [change]),
      afterCommit: (task) => this.tasks.push(task),
    };
  }

  /** Takes over what a part of the transaction has gathered. */
  take(part: Gathered): void {
    for (const [eventId, changes] of part.changes) this.add(eventId, changes.values());
    this.tasks.push(...part.tasks);
  }

  /** Writes the change rows: sends all statements at once, which one connection carries out in a row. */
  async append(manager: EntityManager): Promise<void> {
    // In a fixed order, so that two transactions over the same events cannot wait for each other.
    const sorted = [...this.changes].sort(([a], [b]) => (a < b ? -1 : 1));
    await Promise.all(
      sorted.map(([eventId, changes]) => appendChanges(manager, eventId, [...changes.values()])),
    );
  }

  private add(eventId: string, changes: Iterable<Change>): void {
    const known = this.changes.get(eventId) ?? new Map<string, Change>();
    this.changes.set(eventId, known);
    for (const change of changes) {
      const said = `${change.type} ${change.entity} ${change.id} ${change.audience}`;
      if (!known.has(said)) known.set(said, change);
    }
  }
}
