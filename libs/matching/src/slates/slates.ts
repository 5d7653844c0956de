import type { PairGraph } from './pair-graph.js';

/** Which pairs hold a card, within everybody’s capacity. A card is undirected: it lies on two slates. */
export class Slates {
  private readonly cards: number[][];
  private readonly chosen = new Set<number>();

  /**
   * @param capacity how many cards each may hold
   * @param taken how many each holds already, outside the graph
   */
  constructor(
    readonly graph: PairGraph,
    private readonly capacity: ArrayLike<number>,
    private readonly taken: ArrayLike<number> = [],
  ) {
    this.cards = Array.from({ length: graph.size }, () => []);
  }

  get edges(): Iterable<number> {
    return this.chosen;
  }

  get count(): number {
    return this.chosen.size;
  }

  has(edge: number): boolean {
    return this.chosen.has(edge);
  }

  cardsOf(person: number): readonly number[] {
    return this.cards[person] as number[];
  }

  loadOf(person: number): number {
    return this.cardsOf(person).length + (this.taken[person] ?? 0);
  }

  /** How many cards more the person may hold. */
  roomOf(person: number): number {
    return (this.capacity[person] ?? 0) - this.loadOf(person);
  }

  isFull(person: number): boolean {
    return this.roomOf(person) <= 0;
  }

  fits(edge: number): boolean {
    const { ones, others } = this.graph;
    return !this.has(edge) && !this.isFull(ones[edge] as number) && !this.isFull(others[edge] as number);
  }

  add(edge: number): void {
    this.chosen.add(edge);
    this.cards[this.graph.ones[edge] as number]?.push(edge);
    this.cards[this.graph.others[edge] as number]?.push(edge);
  }

  drop(edge: number): void {
    this.chosen.delete(edge);
    for (const person of [this.graph.ones[edge] as number, this.graph.others[edge] as number]) {
      const cards = this.cards[person] as number[];
      cards.splice(cards.indexOf(edge), 1);
    }
  }

  /** The card of least value of those that `mayGo`, or -1. */
  weakestOf(person: number, value: ArrayLike<number>, mayGo: (edge: number) => boolean = () => true): number {
    let weakest = -1;
    for (const edge of this.cardsOf(person)) {
      if (!mayGo(edge)) continue;
      if (weakest < 0 || (value[edge] as number) < (value[weakest] as number)) weakest = edge;
    }
    return weakest;
  }

  /** Whether the partner of this person would still hold a card without this one. */
  canSpare(edge: number, person: number): boolean {
    return this.loadOf(this.graph.partnerOf(edge, person)) > 1;
  }
}
