/** Pairs that could become cards. People are numbers from 0; an edge is known by its number, in the order of adding. */
export class PairGraph {
  readonly ones: number[] = [];
  readonly others: number[] = [];
  /** What a pair is worth, above 0. */
  readonly weights: number[] = [];
  readonly edgesOf: number[][];

  constructor(readonly size: number) {
    this.edgesOf = Array.from({ length: size }, () => []);
  }

  get edges(): number {
    return this.weights.length;
  }

  /** Adds a pair that is not there yet, and gives its edge. */
  add(one: number, other: number, weight: number): number {
    const edge = this.weights.length;
    this.ones.push(Math.min(one, other));
    this.others.push(Math.max(one, other));
    this.weights.push(weight);
    this.edgesOf[one]?.push(edge);
    this.edgesOf[other]?.push(edge);
    return edge;
  }

  /** The edge of a pair, or -1. */
  find(one: number, other: number): number {
    const edges = this.edgesOf[one] as number[];
    const found = edges.find((edge) => this.partnerOf(edge, one) === other);
    return found ?? -1;
  }

  partnerOf(edge: number, person: number): number {
    const one = this.ones[edge] as number;
    return one === person ? (this.others[edge] as number) : one;
  }

  weightOf(edge: number): number {
    return this.weights[edge] as number;
  }
}
