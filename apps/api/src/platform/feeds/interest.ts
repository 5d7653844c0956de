import type { FrameChange } from '@commonground/contracts';
import type { LoggedChange } from './change-log.js';
import type { FeedRegistry } from './feed-registry.js';

/** The topics that a reader has in view. Readers with the same key get the same frames. */
export class Interest {
  private constructor(
    readonly key: string,
    private readonly topics: ReadonlySet<string>,
  ) {}

  /** Null stands for everything. */
  static in(topics: readonly string[] | null | undefined): Interest | null {
    if (!topics) return null;
    const sorted = [...new Set(topics)].sort();
    return new Interest(sorted.join(), new Set(sorted));
  }

  covers(topic: string): boolean {
    return this.topics.has(topic);
  }
}

/**
 * What is left of changes for somebody who looks at some topics. What is in other topics is left out when it is new and
 * otherwise taken away, so that whatever a client still holds is true. What is gone is always said.
 */
export function narrowed(
  changes: readonly FrameChange[],
  interest: Interest,
  registry: FeedRegistry,
  isNew: (change: FrameChange) => boolean,
): FrameChange[] {
  return changes.flatMap((change) => {
    const topic = change.value === null ? null : registry.topicOf(change.entity, change.value);
    if (topic === null || interest.covers(topic)) return [change];
    return isNew(change) ? [] : [{ ...change, value: null }];
  });
}

/**
 * Tells what came into being among these changes and did not change since. A client may hold it from a snapshot of that
 * very moment, but then as it is.
 */
export function bornIn(
  changes: readonly LoggedChange[],
  registry: FeedRegistry,
): (change: Pick<FrameChange, 'entity' | 'id'>) => boolean {
  const born = new Map<string, boolean>();
  for (const { type, entity, id } of changes) {
    const key = `${entity} ${id}`;
    born.set(key, (born.get(key) ?? true) && registry.isBirth(entity, type));
  }
  return ({ entity, id }) => born.get(`${entity} ${id}`) ?? false;
}
