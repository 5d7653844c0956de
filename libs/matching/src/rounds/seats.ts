import type { Random } from '@commonground/kernel';
import type { Board } from './board.js';
import { shuffle } from './chance.js';
import type { UnmetReason } from './model.js';
import type { Progress } from './progress.js';

/** A group with its hosts, and how many it is to have in the end. */
export interface Seats {
  readonly table: number;
  readonly members: number[];
  size: number;
}

/** How a round is laid out before anybody but the hosts has a seat. */
export interface Layout {
  readonly groups: Seats[];
  /** Who gets a seat and has none yet. */
  readonly waiting: number[];
  readonly resting: number[];
  readonly reasons: (readonly [number, UnmetReason])[];
}

const NO_TABLE = -1;

/**
 * Lays out the groups of one round: hosts at their tables, sizes as even as the seats allow, step-free seats for all who
 * need them, and a rest for those whose turn it is where there are too few.
 */
export function layOut(
  board: Board,
  progress: Progress,
  present: readonly number[],
  groupSize: number,
  random: Random,
): Layout {
  const withTables = board.tables.length > 0;
  const groups = withTables ? tablesFor(board, present, groupSize) : openGroups(present.length, groupSize);
  const queue = inTurn(board, progress, present, random);
  const layout: Layout = { groups, waiting: [], resting: [], reasons: [] };
  for (const host of present) {
    const own = groups.find(({ table }) => table >= 0 && table === board.hostAt[host]);
    if (own && board.hostAt[host]! >= 0) own.members.push(host);
  }
  for (const group of groups) group.size = group.members.length;
  const seat = (person: number, fits: (group: Seats) => boolean): boolean => {
    const group = roomiest(board, groups.filter(fits), groupSize);
    if (!group) return false;
    group.size++;
    layout.waiting.push(person);
    return true;
  };
  const needy = (person: number): boolean => withTables && board.stepFree[person] === 1;
  for (const person of queue.filter(needy)) {
    if (seat(person, ({ table }) => board.tables[table]!.stepFree)) continue;
    rest(layout, person, 'no-step-free-seat');
  }
  // Without tables one more rests nowhere; with them, rests for want of seats go by turns and are no fault.
  for (const person of queue.filter((other) => !needy(other))) {
    if (!seat(person, () => true)) layout.resting.push(person);
  }
  closeLonely(board, layout, groupSize);
  return layout;
}

function rest(layout: Layout, person: number, reason: UnmetReason): void {
  layout.resting.push(person);
  layout.reasons.push([person, reason]);
}

function openGroups(people: number, groupSize: number): Seats[] {
  const count = Math.ceil(people / groupSize);
  return Array.from({ length: count }, () => ({ table: NO_TABLE, members: [], size: 0 }));
}

/** The tables that are used: those of hosts, step-free ones if they are needed, then the largest; no more than it takes. */
function tablesFor(board: Board, present: readonly number[], groupSize: number): Seats[] {
  const hosted = new Set(present.map((person) => board.hostAt[person]!));
  let needStepFree = 0;
  for (const person of present) if (board.stepFree[person] && board.hostAt[person] === -1) needStepFree++;
  const order = board.tables
    .map((table, at) => ({ at, ...table }))
    .filter(({ seats, at }) => seats >= 2 || hosted.has(at))
    .sort(
      (one, other) =>
        Number(hosted.has(other.at)) - Number(hosted.has(one.at)) ||
        (needStepFree > 0 ? Number(other.stepFree) - Number(one.stepFree) : 0) ||
        other.seats - one.seats ||
        one.at - other.at,
    );
  const used: Seats[] = [];
  let seats = 0;
  for (const table of order) {
    const stepFreeMissing = table.stepFree && needStepFree > 0;
    if (!hosted.has(table.at) && seats >= present.length && !stepFreeMissing) continue;
    seats += Math.min(table.seats, groupSize);
    if (table.stepFree) needStepFree -= table.seats;
    used.push({ table: table.at, members: [], size: 0 });
  }
  return used;
}

/** The order in which people get seats: who rested most first; of these, who had least so far. */
function inTurn(board: Board, progress: Progress, present: readonly number[], random: Random): number[] {
  const guests = present.filter((person) => board.hostAt[person] === -1);
  return shuffle(random, guests).sort(
    (one, other) =>
      progress.rests[other]! - progress.rests[one]! || progress.benefit[one]! - progress.benefit[other]!,
  );
}

/** The group with the fewest people where a seat is free, within the size of groups first. */
function roomiest(board: Board, groups: readonly Seats[], groupSize: number): Seats | null {
  let found: Seats | null = null;
  let greatest = -Infinity;
  for (const group of groups) {
    const seats = seatsOf(board, group, groupSize);
    if (group.size >= seats) continue;
    const room = (group.size < groupSize ? 1e6 : 0) - group.size;
    if (room > greatest) {
      greatest = room;
      found = group;
    }
  }
  return found;
}

/** Guests come to a host, so that the table stays as small as its hosts want it. */
const seatsOf = (board: Board, { table, members: hosts }: Seats, groupSize: number): number =>
  table >= 0
    ? Math.min(board.tables[table]!.seats, ...hosts.map((host) => board.mostInGroup[host]!))
    : groupSize;

/** Nobody sits alone: a group of one takes somebody from a larger one, or goes to another, or rests. */
function closeLonely(board: Board, layout: Layout, groupSize: number): void {
  for (const group of layout.groups) {
    if (group.size !== 1) continue;
    const donor = layout.groups
      .filter((other) => other.size > 2 && other.size > other.members.length && fitsFor(board, layout, other))
      .sort((one, other) => other.size - one.size)[0];
    if (donor && seatsOf(board, group, groupSize) >= 2) {
      donor.size--;
      group.size++;
      continue;
    }
    group.size = 0;
    const host = group.members.pop();
    if (host !== undefined) {
      rest(layout, host, 'alone');
      continue;
    }
    const other = roomiest(
      board,
      layout.groups.filter(({ size }) => size > 0),
      groupSize,
    );
    if (other) other.size++;
    else letLastRest(board, layout);
  }
  layout.groups.splice(0, Infinity, ...layout.groups.filter(({ size }) => size > 0));
}

/** A table with steps may always give a seat away; a step-free one only if enough of them are left. */
function fitsFor(board: Board, { waiting, groups }: Layout, donor: Seats): boolean {
  if (donor.table < 0 || !board.tables[donor.table]!.stepFree) return true;
  const needed = waiting.filter((person) => board.stepFree[person] === 1).length;
  const there = groups
    .filter(({ table }) => board.tables[table]!.stepFree)
    .reduce((sum, { size, members }) => sum + size - members.length, 0);
  return there > needed;
}

/** The last in the queue who needs no step-free seat gives theirs back. */
function letLastRest(board: Board, layout: Layout): void {
  const at = Math.max(
    0,
    layout.waiting.findLastIndex((person) => !board.stepFree[person]),
  );
  const [person] = layout.waiting.splice(at, 1);
  if (person === undefined) return;
  if (layout.waiting.length === 0 && layout.groups.every(({ size }) => size === 0))
    rest(layout, person, 'alone');
  else layout.resting.push(person);
}
