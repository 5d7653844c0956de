import type { SuggestedPair } from './model.js';
import { pairKey } from './past.js';
import type { Guest } from './room.js';

/** The cards of one run so far. */
export class DealtCards {
  private readonly counts = new Map<string, number>();
  private readonly pairs = new Set<string>();

  add(dealt: readonly SuggestedPair[]): void {
    for (const { a, b } of dealt) {
      this.pairs.add(pairKey(a, b));
      for (const id of [a, b]) this.counts.set(id, (this.counts.get(id) ?? 0) + 1);
    }
  }

  /** Cards that somebody holds, with those from before this run. */
  readonly heldBy = ({ person }: Guest): number => person.openSuggestions + (this.counts.get(person.id) ?? 0);

  /** Whether the two got a card in this run. */
  between(one: Guest, other: Guest): boolean {
    return this.pairs.has(pairKey(one.person.id, other.person.id));
  }
}
