import { type Random, seededRandom } from '@commonground/kernel';
import { type Board, mayPair, metBeforeOf } from './board.js';
import { Candidates } from './candidates-of-pairs.js';
import { improveByChains } from './chains.js';
import { circleRounds } from './circle.js';
import { exactPairs } from './exact-pairs.js';
import { greedyPairs } from './greedy-pairs.js';
import { PairRound } from './pair-round.js';
import { type Draft, presentIn, Progress } from './progress.js';

/** Up to this many people pairs are exact. */
const MOST_EXACT = 400;
/** Small rooms that run out of new pairs are planned several times, as an early choice may block a late one. */
const MOST_FOR_ATTEMPTS = 40;
const ATTEMPTS = 12;
const NOISE = 0.3;
/** A rest that nobody wants is worse than any number of repeats. */
const UNWANTED_REST = 1e6;

interface PairSettings {
  readonly seed: number;
  readonly effort: number;
  readonly onRound: (thoughtOut: number) => void;
}

/** Plans the rounds from `held.length` on, in pairs. */
export function planPairs(board: Board, held: readonly Draft[], settings: PairSettings): Draft[] {
  const { seed, effort } = settings;
  const random = seededRandom(seed);
  const circle = (): Draft[] | null => {
    if (!circleFits(board, held)) return null;
    const drafts = circleRounds(board, board.rounds, random, effort);
    return isFaultless(board, drafts) ? drafts : null;
  };
  const plain = board.weights.greatest === 0 ? circle() : null;
  if (plain) return plain;
  let best = attempt(board, held, settings, random, 0);
  const rescue = best.cost > 0 ? circle() : null;
  if (rescue) return rescue;
  const attempts = board.size <= MOST_FOR_ATTEMPTS ? ATTEMPTS : 1;
  for (let more = 1; more < attempts && best.cost > 0; more++) {
    const other = attempt(board, held, settings, random, NOISE);
    if (other.cost < best.cost) best = other;
  }
  return best.drafts;
}

interface Attempt {
  readonly drafts: Draft[];
  readonly cost: number;
}

function attempt(
  board: Board,
  held: readonly Draft[],
  { effort, onRound }: PairSettings,
  random: Random,
  noise: number,
): Attempt {
  const progress = new Progress(board);
  for (const draft of held) progress.record(draft);
  const before = progress.repeats;
  const candidates = new Candidates(board, progress.met);
  const drafts: Draft[] = [];
  let unwanted = 0;
  let again = 0;
  for (let round = held.length; round < board.rounds; round++) {
    const room = new PairRound(board, progress, candidates, presentIn(board, round));
    if (room.present.length <= MOST_EXACT) {
      exactPairs(room, random, noise);
    } else {
      greedyPairs(room, random);
      improveByChains(room, random, effort);
    }
    const draft = room.draft();
    for (const { members } of draft.groups) candidates.remove(members[0]!, members[1]!);
    drafts.push(draft);
    unwanted += draft.reasons.length;
    again += outOfTurn(progress, room.present, draft.resting);
    progress.record(draft);
    onRound(round + 1);
  }
  return { drafts, cost: progress.repeats - before + again + UNWANTED_REST * unwanted };
}

/** How many rest although somebody who does not has rested less often. */
function outOfTurn({ rests }: Progress, present: readonly number[], resting: readonly number[]): number {
  if (resting.length === 0) return 0;
  const asleep = new Set(resting);
  const fewest = present.reduce(
    (least, person) => (asleep.has(person) ? least : Math.min(least, rests[person]!)),
    Infinity,
  );
  return resting.filter((person) => rests[person]! > fewest).length;
}

/** The circle needs everybody in every round, and no more rounds than it has. */
function circleFits(board: Board, held: readonly Draft[]): boolean {
  const { size, rounds } = board;
  if (held.length > 0 || size < 2 || rounds > size - 1 + (size % 2)) return false;
  for (let person = 0; person < size; person++) {
    if (!board.present(person, 0) || !board.present(person, rounds - 1)) return false;
  }
  return true;
}

function isFaultless(board: Board, drafts: readonly Draft[]): boolean {
  const known = metBeforeOf(board);
  return drafts.every(({ groups }) =>
    groups.every(({ members: [a, b] }) => mayPair(board, a!, b!) && !known.has(a!, b!)),
  );
}
