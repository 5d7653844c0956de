import { type Random } from '@commonground/kernel';
import { type Board, mayPair, metBeforeOf } from './board.js';
import { shuffle } from './chance.js';
import type { Draft } from './progress.js';

/** A forbidden pair or a repeat costs more than all weights. */
const FORBIDDEN = 1e6;
const KNOWN = 1e3;

/**
 * The circle method: one stands still, the others move on by one place each round. Nobody meets twice in size − 1
 * rounds, and if the number is odd, everybody rests once in size rounds.
 * @returns by round the pairs of seats; seat `size` of an odd number means a rest
 */
export function circleSeats(size: number, rounds: number): [number, number][][] {
  const even = size + (size % 2);
  const turning = even - 1;
  return Array.from({ length: Math.min(rounds, turning) }, (_, round) =>
    Array.from({ length: even / 2 }, (_, at): [number, number] =>
      at === 0 ? [round % turning, turning] : [(round + at) % turning, (round - at + turning) % turning],
    ),
  );
}

/**
 * Rounds by the circle method for people who are all there from the first round to the last. Who takes which seat is
 * improved by exchanging two: away from forbidden pairs and repeats first, then towards weight.
 * @param tries exchanges for each person
 */
export function circleRounds(board: Board, rounds: number, random: Random, tries: number): Draft[] {
  const { size } = board;
  const seats = circleSeats(size, rounds);
  const partners = partnersBySeat(size, seats);
  const sitter = shuffle(
    random,
    Array.from({ length: size }, (_, person) => person),
  );
  const known = metBeforeOf(board);
  const unit = 1 / Math.max(board.weights.greatest, Number.MIN_VALUE);
  const cost = (a: number, b: number): number =>
    (mayPair(board, a, b) ? 0 : FORBIDDEN) + (known.has(a, b) ? KNOWN : 0) - unit * board.weights.of(a, b);
  const costAt = (seat: number): number =>
    partners[seat]!.reduce((sum, other) => sum + (other < size ? cost(sitter[seat]!, sitter[other]!) : 0), 0);
  // Without weights the first order will do, as long as nobody in it may not meet.
  const settled = (): boolean =>
    board.weights.greatest === 0 && seats.every((pairs) => pairs.every(([one, other]) => fits(one, other)));
  const fits = (one: number, other: number): boolean =>
    one === size || other === size || cost(sitter[one]!, sitter[other]!) === 0;
  for (let left = size > 2 ? tries * size : 0; left > 0; left--) {
    if (left % size === 0 && settled()) break;
    const one = Math.floor(random() * size);
    const other = Math.floor(random() * size);
    const before = costAt(one) + costAt(other);
    [sitter[one], sitter[other]] = [sitter[other]!, sitter[one]!];
    if (costAt(one) + costAt(other) > before) [sitter[one], sitter[other]] = [sitter[other]!, sitter[one]!];
  }
  return seats.map((pairs) => {
    const whole = pairs.filter(([one, other]) => one < size && other < size);
    const alone = pairs.flatMap(([one, other]) => (one === size ? [other] : other === size ? [one] : []));
    return {
      groups: whole.map(([one, other]) => ({ table: -1, members: [sitter[one]!, sitter[other]!] })),
      resting: alone.map((seat) => sitter[seat]!),
      reasons: [],
    };
  });
}

function partnersBySeat(size: number, rounds: readonly (readonly [number, number])[][]): number[][] {
  const partners = Array.from({ length: size + 1 }, (): number[] => []);
  for (const pairs of rounds) {
    for (const [one, other] of pairs) {
      partners[one]!.push(other);
      partners[other]!.push(one);
    }
  }
  return partners;
}
