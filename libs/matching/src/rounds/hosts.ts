import { compareIds } from '../suggest/room.js';
import { groupSizeOf, mostInGroupOf } from './group-size.js';
import type { RoundsInput, RoundTable, Unmet, UnmetReason } from './model.js';

/** Which hosts can be held at their tables, and why others cannot. */
export interface Hosts {
  /** Table by person. */
  readonly tableOf: ReadonlyMap<string, string>;
  readonly unmet: readonly Unmet[];
}

/** Hosts are heard in the order of their ids, as long as their table has seats and they may share it. */
export function hostsOf(input: RoundsInput): Hosts {
  const { people, tables = [], mayMeet } = input;
  const groupSize = groupSizeOf(input);
  const byId = new Map(tables.map((table) => [table.id, table]));
  const seated = new Map<string, string[]>();
  const tableOf = new Map<string, string>();
  const unmet: Unmet[] = [];
  for (const host of [...people].sort((one, other) => compareIds(one.id, other.id))) {
    if (host.hostAt === undefined || tableOf.has(host.id)) continue;
    const table = byId.get(host.hostAt);
    const colleagues = seated.get(host.hostAt) ?? [];
    const isAside = mostInGroupOf(host) < groupSize;
    const reason = isAside ? 'host-smaller-groups' : obstacle(host, table, colleagues, mayMeet);
    if (reason) {
      unmet.push({ reason, round: null, people: [host.id], table: host.hostAt });
      continue;
    }
    tableOf.set(host.id, host.hostAt);
    seated.set(host.hostAt, [...colleagues, host.id]);
  }
  return { tableOf, unmet };
}

function obstacle(
  host: RoundsInput['people'][number],
  table: RoundTable | undefined,
  colleagues: readonly string[],
  mayMeet: RoundsInput['mayMeet'],
): UnmetReason | null {
  if (!table) return 'host-table-unknown';
  if (host.stepFree && !table.stepFree) return 'host-table-not-step-free';
  if (!speaksAt(host.languages, table)) return 'host-table-language';
  if (colleagues.length >= table.seats) return 'host-table-full';
  return colleagues.every((other) => mayMeet(...ordered(other, host.id))) ? null : 'host-table-full';
}

/** Whether somebody with these languages can sit at the table. */
export function speaksAt(languages: readonly string[], { languages: spoken = [] }: RoundTable): boolean {
  return spoken.length === 0 || languages.length === 0 || languages.some((code) => spoken.includes(code));
}

const ordered = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a]);
