import { Blossoms, type Edges, FREE, INNER, OUTER } from './blossoms.js';

const DAMPED_SWEEPS = 8;

/**
 * A matching with as many edges as possible, and where everybody can be matched the heaviest of these; exact.
 * The primal-dual blossom method (Edmonds 1965; book-keeping as in Galil, ACM Computing Surveys 18, 1986), one tree at
 * a time: only perfect matchings are asked for, so that duals may start anywhere and most people are matched before
 * the first search. Where no perfect matching exists, who stays alone is left to the order of vertices.
 * @returns the partner of each vertex, −1 for none
 */
export function heaviestMatching(size: number, edges: Edges): Int32Array {
  return new Matcher(size, edges).run();
}

class Matcher extends Blossoms {
  run(): Int32Array {
    this.start();
    for (let v = 0; v < this.size; v++) if (this.mate[v] === -1) this.search(v);
    return this.mate.map((end) => (end === -1 ? -1 : this.end[end]!));
  }

  /** Duals that make at least one edge of each vertex tight, and a first matching of tight edges. */
  private start(): void {
    const { size, firstEnd, farEnds, end, dual, mate } = this;
    const { weight } = this.edges;
    for (let v = 0; v < size; v++) {
      let greatest = -Infinity;
      for (let at = firstEnd[v]!; at < firstEnd[v + 1]!; at++) {
        greatest = Math.max(greatest, weight[farEnds[at]! >> 1]!);
      }
      dual[v] = greatest === -Infinity ? 0 : greatest;
    }
    // Half a step each keeps the first from getting all the slack; balanced duals leave fewer searches.
    for (let sweep = 0; sweep < DAMPED_SWEEPS; sweep++) {
      for (let v = 0; v < size; v++) {
        const least = this.leastSlack(v);
        if (least !== Infinity) dual[v]! -= Math.floor(least / 2);
      }
    }
    for (let v = 0; v < size; v++) {
      const least = this.leastSlack(v);
      if (least === Infinity) continue;
      dual[v]! -= least;
      if (mate[v] !== -1) continue;
      for (let at = firstEnd[v]!; at < firstEnd[v + 1]!; at++) {
        const far = farEnds[at]!;
        if (mate[end[far]!] !== -1 || this.slack(far >> 1) !== 0) continue;
        mate[v] = far;
        mate[end[far]!] = far ^ 1;
        break;
      }
    }
  }

  private leastSlack(v: number): number {
    let least = Infinity;
    for (let at = this.firstEnd[v]!; at < this.firstEnd[v + 1]!; at++) {
      least = Math.min(least, this.slack(this.farEnds[at]! >> 1));
    }
    return least;
  }

  /** Grows a tree of tight edges from a free vertex until it reaches another one, and matches both. */
  private search(root: number): void {
    this.label.fill(FREE);
    this.entry.fill(-1);
    this.best.fill(-1);
    this.bestEdges.fill(null, this.size);
    this.tight.fill(0);
    this.queue.length = 0;
    this.assign(root, OUTER, -1);
    while (!this.grow()) if (!this.adjust()) return;
    for (let b = this.size; b < 2 * this.size; b++) {
      if (this.parent[b] === -1 && this.base[b]! >= 0 && this.label[b] === OUTER && this.dual[b] === 0) {
        this.expand(b, true);
      }
    }
  }

  /** @returns whether the matching grew */
  private grow(): boolean {
    const { queue, top, label, tight, best, end, farEnds, firstEnd } = this;
    while (queue.length > 0) {
      const v = queue.pop()!;
      for (let at = firstEnd[v]!; at < firstEnd[v + 1]!; at++) {
        const far = farEnds[at]!;
        const k = far >> 1;
        const w = end[far]!;
        if (top[v] === top[w]) continue;
        let slack = 0;
        if (!tight[k]) {
          slack = this.slack(k);
          if (slack <= 0) tight[k] = 1;
        }
        const other = label[top[w]!];
        if (tight[k]) {
          if (other === FREE) {
            if (this.mate[this.base[top[w]!]!] === -1) {
              this.augment(k);
              return true;
            }
            this.assign(w, INNER, far ^ 1);
          } else if (other === OUTER) {
            this.shrink(this.meetingOf(v, w), k);
          } else if (label[w] === FREE) {
            label[w] = INNER;
            this.entry[w] = far ^ 1;
          }
        } else if (other === OUTER) {
          const b = top[v]!;
          if (best[b] === -1 || slack < this.slack(best[b]!)) best[b] = k;
        } else if (label[w] === FREE && (best[w] === -1 || slack < this.slack(best[w]!))) {
          best[w] = k;
        }
      }
    }
    return false;
  }

  /** Moves the duals of the tree until something new is tight. @returns false when nothing can be */
  private adjust(): boolean {
    const { size, label, top, best, parent, base, dual } = this;
    let delta = Infinity;
    let edge = -1;
    let blossom = -1;
    for (let v = 0; v < size; v++) {
      if (label[top[v]!] !== FREE || best[v] === -1) continue;
      const slack = this.slack(best[v]!);
      if (slack < delta) [delta, edge] = [slack, best[v]!];
    }
    for (let b = 0; b < 2 * size; b++) {
      if (parent[b] !== -1 || base[b] === -1) continue;
      if (label[b] === OUTER && best[b] !== -1) {
        const slack = this.slack(best[b]!) / 2;
        if (slack < delta) [delta, edge] = [slack, best[b]!];
      }
    }
    for (let b = size; b < 2 * size; b++) {
      if (parent[b] === -1 && base[b]! >= 0 && label[b] === INNER && dual[b]! < delta) {
        [delta, blossom] = [dual[b]!, b];
      }
    }
    if (delta === Infinity) return false;
    for (let v = 0; v < size; v++) {
      if (label[top[v]!] === OUTER) dual[v]! -= delta;
      else if (label[top[v]!] === INNER) dual[v]! += delta;
    }
    for (let b = size; b < 2 * size; b++) {
      if (parent[b] !== -1 || base[b] === -1) continue;
      if (label[b] === OUTER) dual[b]! += delta;
      else if (label[b] === INNER) dual[b]! -= delta;
    }
    if (blossom >= 0) {
      this.expand(blossom, false);
      return true;
    }
    this.tight[edge] = 1;
    const one = this.end[2 * edge]!;
    this.queue.push(label[top[one]!] === OUTER ? one : this.end[2 * edge + 1]!);
    return true;
  }
}
