import type { CrowdAct } from './crowd-acts.js';

interface Entry {
  readonly at: number;
  readonly act: CrowdAct;
}

/** What is to be done and when. */
export class Agenda {
  private entries: Entry[] = [];

  /** @param at epoch milliseconds */
  add(at: number, act: CrowdAct): void {
    this.entries.push({ at, act });
  }

  /** Takes out what is due, in the order of its time. Acts of members who are not ready wait for them. */
  due(now: number, ready: ReadonlySet<string>): CrowdAct[] {
    const isDue = ({ at, act }: Entry) => at <= now && ready.has(act.memberId);
    const due = this.entries.filter(isDue).sort((one, other) => one.at - other.at);
    this.entries = this.entries.filter((entry) => !isDue(entry));
    return due.map(({ act }) => act);
  }

  has(test: (act: CrowdAct) => boolean): boolean {
    return this.entries.some(({ act }) => test(act));
  }
}
