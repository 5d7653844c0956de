import type { FrameChange } from '@commonground/contracts';
import { type FeedEntity, REPLAY_LIMIT } from '@commonground/contracts/constants';
import type { Touched } from './logged-changes.js';

/** Values that one group may keep, what a replay can tell and as much again. Beyond it they are read again. */
const MOST = 2 * REPLAY_LIMIT;

/**
 * What each group of readers was told last of each thing that changed lately. As long as the group has sockets, every
 * flush renews it, so that a replay says what the others know already and no more.
 */
export class Presented {
  private groups = new Map<string, Map<string, FrameChange>>();

  /** Takes the values of one flush, and forgets the groups that got none: what they were told grows old. */
  renew(flushed: ReadonlyMap<string, readonly FrameChange[]>): void {
    const kept = new Map<string, Map<string, FrameChange>>();
    for (const [group, changes] of flushed) {
      const old = this.groups.get(group);
      const known = old && old.size < MOST ? old : new Map<string, FrameChange>();
      kept.set(group, known);
      this.remember(known, changes);
    }
    this.groups = kept;
  }

  forget(): void {
    this.groups.clear();
  }

  /** The present changes of what was touched; `project` is asked for what is not known. */
  async of(
    group: string,
    touched: Touched,
    project: (unknown: Touched) => Promise<FrameChange[]>,
  ): Promise<FrameChange[]> {
    const known = this.groups.get(group) ?? new Map<string, FrameChange>();
    this.groups.set(group, known);
    const unknown: Touched = new Map();
    for (const [entity, ids] of touched) {
      const missing = [...ids].filter((id) => !known.has(keyOf(entity, id)));
      if (missing.length > 0) unknown.set(entity, new Set(missing));
    }
    if (unknown.size > 0) this.remember(known, await project(unknown));
    // Entities that this kind of reader does not see have no values.
    return [...touched].flatMap(([entity, ids]) =>
      [...ids].flatMap((id) => known.get(keyOf(entity, id)) ?? []),
    );
  }

  private remember(known: Map<string, FrameChange>, changes: readonly FrameChange[]): void {
    for (const change of changes) known.set(keyOf(change.entity, change.id), change);
  }
}

const keyOf = (entity: FeedEntity, id: string) => `${entity} ${id}`;
