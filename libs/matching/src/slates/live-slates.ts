import { PairGraph } from './pair-graph.js';
import { Slates } from './slates.js';
import { takeBestFree } from './swap-pass.js';

/** A card in sight is replaced only by one worth at least so many times as much; else cards would flicker. */
export const WORTH_REPLACING = 1.15;

/**
 * Slates of a running event. Pairs are offered as they become known and withdrawn when their card dies; only the people
 * around a change are touched.
 */
export class LiveSlates {
  private readonly graph: PairGraph;
  private readonly slates: Slates;
  private readonly gone = new Set<number>();

  constructor(size: number, capacity: ArrayLike<number>) {
    this.graph = new PairGraph(size);
    this.slates = new Slates(this.graph, capacity);
  }

  /** Partners of the cards of a person. */
  partnersOf(person: number): number[] {
    return this.slates.cardsOf(person).map((edge) => this.graph.partnerOf(edge, person));
  }

  /** Makes a pair known, or its new weight. It gets a card if there is room, or in place of clearly weaker ones. */
  offer(one: number, other: number, weight: number): void {
    let edge = this.graph.find(one, other);
    if (edge >= 0) this.graph.weights[edge] = weight;
    else edge = this.graph.add(one, other, weight);
    if (this.slates.has(edge) || this.gone.has(edge)) return;
    const losers: number[] = [];
    const leaving: number[] = [];
    for (const person of [one, other]) {
      if (!this.slates.isFull(person)) continue;
      const weakest = this.slates.weakestOf(person, this.graph.weights);
      if (weakest < 0 || weight < WORTH_REPLACING * this.graph.weightOf(weakest)) return;
      leaving.push(weakest);
      losers.push(this.graph.partnerOf(weakest, person));
    }
    for (const card of leaving) this.slates.drop(card);
    this.slates.add(edge);
    for (const person of losers) this.fill(person);
  }

  /** The card died, or the pair may not meet any more: it never comes again, and both take their best free candidate. */
  withdraw(one: number, other: number): void {
    let edge = this.graph.find(one, other);
    if (edge < 0) edge = this.graph.add(one, other, 0);
    this.gone.add(edge);
    if (!this.slates.has(edge)) return;
    this.slates.drop(edge);
    const [first, second] = one < other ? [one, other] : [other, one];
    this.fill(first);
    this.fill(second);
  }

  private fill(person: number): void {
    const isAlive = (edge: number): boolean => !this.gone.has(edge);
    while (!this.slates.isFull(person) && takeBestFree(this.slates, this.graph.weights, person, isAlive));
  }
}
