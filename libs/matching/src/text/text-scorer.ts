/**
 * Compares pieces of free text by their words. A scorer knows no people and no intents; the engine asks it about what
 * the catalogue has no concept for. Another implementation (sentence vectors, for instance) can take its place, as long
 * as it stays on the machine and gives the same answer for the same input.
 */
export interface TextScorer {
  /**
   * Learns from a collection how much each word says, and prepares its texts.
   *
   * @param documents the texts that will be compared, in any order; repeating a text counts it again.
   */
  index(documents: readonly string[]): TextIndex;
}

/** A collection that texts can be compared by. It never changes: a new collection is a new index. */
export interface TextIndex {
  /**
   * How near a text is to another one, 0 (nothing in common) to 1 (the same words). Neither has to be in the collection.
   * To give one part of a text more weight, such as a title, repeat it. Never throws.
   */
  score(query: string, document: string): number;
}
