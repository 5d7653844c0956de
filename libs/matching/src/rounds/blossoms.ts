/** Edges of a graph with vertices 0 to size − 1, as parallel arrays. Weights are whole numbers, negative ones too. */
export interface Edges {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

export const FREE = 0;
export const OUTER = 1;
export const INNER = 2;
const MARKED = 4;

/**
 * An edge k has two ends, 2k (at `from`) and 2k + 1 (at `to`). `mate` and `entry` name the far end of an edge.
 * Numbers up to `size` are vertices, those above blossoms: odd cycles that act as one vertex.
 * This half knows what a search does to them; the search itself is in the matcher.
 */
export class Blossoms {
  protected readonly end: Int32Array;
  protected readonly firstEnd: Int32Array;
  protected readonly farEnds: Int32Array;
  protected readonly mate: Int32Array;
  protected readonly label: Uint8Array;
  protected readonly entry: Int32Array;
  protected readonly top: Int32Array;
  protected readonly parent: Int32Array;
  protected readonly base: Int32Array;
  protected readonly children: (number[] | null)[];
  protected readonly ends: (number[] | null)[];
  protected readonly best: Int32Array;
  protected readonly bestEdges: (number[] | null)[];
  protected readonly dual: Float64Array;
  protected readonly tight: Uint8Array;
  protected readonly spare: number[] = [];
  protected readonly queue: number[] = [];

  constructor(
    protected readonly size: number,
    protected readonly edges: Edges,
  ) {
    const { count, from, to } = edges;
    this.end = new Int32Array(2 * count);
    this.firstEnd = new Int32Array(size + 1);
    for (let k = 0; k < count; k++) {
      this.end[2 * k] = from[k]!;
      this.end[2 * k + 1] = to[k]!;
      this.firstEnd[from[k]! + 1]!++;
      this.firstEnd[to[k]! + 1]!++;
    }
    for (let v = 0; v < size; v++) this.firstEnd[v + 1]! += this.firstEnd[v]!;
    const place = this.firstEnd.slice();
    this.farEnds = new Int32Array(2 * count);
    for (let k = 0; k < count; k++) {
      this.farEnds[place[from[k]!]!++] = 2 * k + 1;
      this.farEnds[place[to[k]!]!++] = 2 * k;
    }
    const all = 2 * size;
    this.mate = new Int32Array(size).fill(-1);
    this.label = new Uint8Array(all);
    this.entry = new Int32Array(all).fill(-1);
    this.top = Int32Array.from({ length: size }, (_, v) => v);
    this.parent = new Int32Array(all).fill(-1);
    this.base = Int32Array.from({ length: all }, (_, b) => (b < size ? b : -1));
    this.children = new Array<number[] | null>(all).fill(null);
    this.ends = new Array<number[] | null>(all).fill(null);
    this.best = new Int32Array(all).fill(-1);
    this.bestEdges = new Array<number[] | null>(all).fill(null);
    this.dual = new Float64Array(all);
    this.tight = new Uint8Array(count);
    for (let b = all - 1; b >= size; b--) this.spare.push(b);
  }

  protected slack(k: number): number {
    return this.dual[this.end[2 * k]!]! + this.dual[this.end[2 * k + 1]!]! - 2 * this.edges.weight[k]!;
  }

  protected leaves(b: number, visit: (v: number) => void): void {
    if (b < this.size) visit(b);
    else for (const child of this.children[b]!) this.leaves(child, visit);
  }

  protected assign(w: number, label: number, through: number): void {
    const b = this.top[w]!;
    this.label[w] = this.label[b] = label;
    this.entry[w] = this.entry[b] = through;
    this.best[w] = this.best[b] = -1;
    if (label === OUTER) {
      this.leaves(b, (v) => this.queue.push(v));
    } else {
      const out = this.mate[this.base[b]!]!;
      this.assign(this.end[out]!, OUTER, out ^ 1);
    }
  }

  /** The base of the first blossom that lies on both ways back to the root. */
  protected meetingOf(one: number, other: number): number {
    const seen: number[] = [];
    let [v, w] = [one, other];
    let meeting = -1;
    while (v !== -1 || w !== -1) {
      let b = this.top[v]!;
      if (this.label[b]! & MARKED) {
        meeting = this.base[b]!;
        break;
      }
      seen.push(b);
      this.label[b] = OUTER | MARKED;
      if (this.entry[b] === -1) {
        v = -1;
      } else {
        b = this.top[this.end[this.entry[b]!]!]!;
        v = this.end[this.entry[b]!]!;
      }
      if (w !== -1) [v, w] = [w, v];
    }
    for (const b of seen) this.label[b] = OUTER;
    return meeting;
  }

  /** Makes one vertex of the odd cycle that edge k closes. */
  protected shrink(base: number, k: number): void {
    const { top, entry, end, label, parent } = this;
    const root = top[base]!;
    const b = this.spare.pop()!;
    const cycle: number[] = [];
    const ends: number[] = [];
    this.base[b] = base;
    parent[b] = -1;
    parent[root] = b;
    for (let c = top[end[2 * k]!]!; c !== root; c = top[end[entry[c]!]!]!) {
      parent[c] = b;
      cycle.push(c);
      ends.push(entry[c]!);
    }
    cycle.push(root);
    cycle.reverse();
    ends.reverse();
    ends.push(2 * k);
    for (let c = top[end[2 * k + 1]!]!; c !== root; c = top[end[entry[c]!]!]!) {
      parent[c] = b;
      cycle.push(c);
      ends.push(entry[c]! ^ 1);
    }
    this.children[b] = cycle;
    this.ends[b] = ends;
    label[b] = OUTER;
    entry[b] = entry[root]!;
    this.dual[b] = 0;
    this.leaves(b, (v) => {
      if (label[top[v]!] === INNER) this.queue.push(v);
      top[v] = b;
    });
    this.gatherBest(b, cycle);
  }

  /** The best edges from a new blossom to every other outer one. */
  private gatherBest(b: number, cycle: readonly number[]): void {
    const to = new Map<number, number>();
    const look = (k: number): void => {
      const one = this.top[this.end[2 * k]!]!;
      const other = one === b ? this.top[this.end[2 * k + 1]!]! : one;
      if (other === b || this.label[other] !== OUTER) return;
      const known = to.get(other);
      if (known === undefined || this.slack(k) < this.slack(known)) to.set(other, k);
    };
    for (const child of cycle) {
      const known = this.bestEdges[child];
      if (known) known.forEach(look);
      else
        this.leaves(child, (v) => {
          for (let at = this.firstEnd[v]!; at < this.firstEnd[v + 1]!; at++) look(this.farEnds[at]! >> 1);
        });
      this.bestEdges[child] = null;
      this.best[child] = -1;
    }
    const found = [...to.values()];
    this.bestEdges[b] = found;
    this.best[b] = -1;
    for (const k of found) {
      if (this.best[b] === -1 || this.slack(k) < this.slack(this.best[b]!)) this.best[b] = k;
    }
  }

  /** Takes a blossom apart; in the middle of a search, its children take over the labels. */
  protected expand(b: number, finished: boolean): void {
    const children = this.children[b]!;
    for (const child of children) {
      this.parent[child] = -1;
      if (child < this.size) this.top[child] = child;
      else if (finished && this.dual[child] === 0) this.expand(child, finished);
      else this.leaves(child, (v) => (this.top[v] = child));
    }
    if (!finished && this.label[b] === INNER) this.relabel(b, children, this.ends[b]!);
    this.label[b] = FREE;
    this.entry[b] = -1;
    this.children[b] = this.ends[b] = this.bestEdges[b] = null;
    this.base[b] = this.best[b] = -1;
    this.spare.push(b);
  }

  private relabel(b: number, children: readonly number[], ends: readonly number[]): void {
    const { end, label, entry, best, tight, top, mate } = this;
    const entering = top[end[entry[b]! ^ 1]!]!;
    let at = children.indexOf(entering);
    const forward = (at & 1) === 1;
    const step = forward ? 1 : -1;
    const flip = forward ? 0 : 1;
    if (forward) at -= children.length;
    let through = entry[b]!;
    while (at !== 0) {
      const next = ends.at(at - flip)!;
      label[end[through ^ 1]!] = FREE;
      label[end[next ^ flip ^ 1]!] = FREE;
      this.assign(end[through ^ 1]!, INNER, through);
      tight[next >> 1] = 1;
      at += step;
      through = ends.at(at - flip)! ^ flip;
      tight[through >> 1] = 1;
      at += step;
    }
    const last = children.at(at)!;
    label[end[through ^ 1]!] = label[last] = INNER;
    entry[end[through ^ 1]!] = entry[last] = through;
    best[last] = -1;
    for (at += step; children.at(at) !== entering; at += step) {
      const child = children.at(at)!;
      if (label[child] === OUTER) continue;
      let reached = -1;
      this.leaves(child, (v) => {
        if (reached === -1 && label[v] !== FREE) reached = v;
      });
      if (reached === -1) continue;
      label[reached] = FREE;
      label[end[mate[this.base[child]!]!]!] = FREE;
      this.assign(reached, INNER, entry[reached]!);
    }
  }

  /** Matches along the cycle of a blossom so that v becomes its base. */
  private turn(b: number, v: number): void {
    const children = this.children[b]!;
    const ends = this.ends[b]!;
    let child = v;
    while (this.parent[child] !== b) child = this.parent[child]!;
    if (child >= this.size) this.turn(child, v);
    const first = children.indexOf(child);
    const forward = (first & 1) === 1;
    const step = forward ? 1 : -1;
    const flip = forward ? 0 : 1;
    let at = forward ? first - children.length : first;
    while (at !== 0) {
      at += step;
      const through = ends.at(at - flip)! ^ flip;
      const one = children.at(at)!;
      if (one >= this.size) this.turn(one, this.end[through]!);
      at += step;
      const other = children.at(at % children.length)!;
      if (other >= this.size) this.turn(other, this.end[through ^ 1]!);
      this.mate[this.end[through]!] = through ^ 1;
      this.mate[this.end[through ^ 1]!] = through;
    }
    this.children[b] = [...children.slice(first), ...children.slice(0, first)];
    this.ends[b] = [...ends.slice(first), ...ends.slice(0, first)];
    this.base[b] = this.base[this.children[b]![0]!]!;
  }

  /** Swaps matched and unmatched edges from the root over edge k to a free vertex. */
  protected augment(k: number): void {
    for (const far of [2 * k + 1, 2 * k]) {
      let s = this.end[far ^ 1]!;
      let p = far;
      for (;;) {
        const bs = this.top[s]!;
        if (bs >= this.size) this.turn(bs, s);
        this.mate[s] = p;
        if (this.entry[bs] === -1) break;
        const bt = this.top[this.end[this.entry[bs]!]!]!;
        const out = this.entry[bt]!;
        s = this.end[out]!;
        const j = this.end[out ^ 1]!;
        if (bt >= this.size) this.turn(bt, j);
        this.mate[j] = out;
        p = out ^ 1;
      }
    }
  }
}
