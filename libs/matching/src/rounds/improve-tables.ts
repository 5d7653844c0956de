import type { Random } from '@commonground/kernel';
import { shuffle } from './chance.js';
import { isTroubled, type TableRound } from './table-round.js';

/** Favourites to whose group somebody tries to get, in one sweep. */
const BREADTH = 10;
const LEAST_GAIN = 1e-7;

/**
 * Local search: everybody tries to join the groups of their favourites, in exchange for whoever leaves most easily. Who
 * repeats a meeting or sits against a rule changes places with anybody.
 * @param effort tries for each person over all sweeps
 */
export function improveTables(round: TableRound, random: Random, effort: number): void {
  const people = round.groups.flatMap(({ members }) => members).filter((person) => !round.isPinned(person));
  const order = shuffle(
    random,
    people.sort((one, other) => one - other),
  );
  for (let sweep = 0; sweep < Math.ceil(effort / BREADTH); sweep++) {
    let moves = 0;
    for (const person of order) {
      if (joinFavourite(round, person)) moves++;
      if (isTroubled(round, person) && leave(round, person, order, random, effort)) moves++;
    }
    if (moves * 200 < order.length) return;
  }
}

function joinFavourite(round: TableRound, person: number): boolean {
  const { start, others } = round.board.weights;
  let seen = 0;
  const from = round.groupOf[person]!;
  for (let at = start[person]!; at < start[person + 1]! && seen < BREADTH; at++) {
    const group = round.groupOf[others[at]!]!;
    if (group === -1) continue;
    seen++;
    if (group === from) continue;
    const there = round.scoreIn(person, group);
    if (there <= round.worth[person]!) continue;
    let best = LEAST_GAIN;
    let partner = -1;
    for (const other of round.groups[group]!.members) {
      if (round.isPinned(other)) continue;
      const gain = round.gainOf(person, other, there);
      if (gain > best) [best, partner] = [gain, other];
    }
    if (partner < 0) continue;
    round.exchange(person, partner);
    return true;
  }
  return false;
}

function leave(
  round: TableRound,
  person: number,
  people: readonly number[],
  random: Random,
  effort: number,
): boolean {
  for (let tries = Math.max(effort, Math.min(people.length, 300)); tries > 0; tries--) {
    const other = people[Math.floor(random() * people.length)]!;
    if (round.groupOf[other] === round.groupOf[person]) continue;
    if (round.gainOf(person, other) <= LEAST_GAIN) continue;
    round.exchange(person, other);
    return true;
  }
  return false;
}
