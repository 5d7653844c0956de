import { boardOf } from './board.js';
import { finishedPlan, roundOf, unmetIn } from './finished-plan.js';
import { DEFAULT_EFFORT, type RoundIndex, type RoundsInput, type RoundsPlan } from './model.js';
import { planPairs } from './plan-pairs.js';
import { planTables } from './plan-tables.js';
import { draftOf } from './progress.js';

/**
 * Plans rounds: who meets whom, where, and who rests. Nobody meets twice while that can be avoided, nobody meets whom
 * they may not, and nobody rests twice before everybody rested once. What cannot be kept is said in the plan; wishes
 * that contradict each other never throw.
 *
 * @param onRound hears how many rounds are thought out, those held included; small rooms are thought over several times
 */
export function planRounds(
  input: RoundsInput,
  onRound: (thoughtOut: number) => void = () => undefined,
): RoundsPlan {
  const board = boardOf(input);
  const held = input.held.slice(0, board.rounds);
  const past = held.map((round) => draftOf(board, round));
  const effort = Math.max(0, input.effort ?? DEFAULT_EFFORT);
  const { groupSize } = board;
  const paired = input.tables === undefined && groupSize === 2;
  const drafts = paired
    ? planPairs(board, past, { seed: input.seed, effort, onRound })
    : planTables(board, past, { groupSize, seed: input.seed, effort, onRound });
  const rounds = [...held, ...drafts.map((draft) => roundOf(board, draft))];
  return finishedPlan(board, rounds, held.length, unmetIn(board, drafts, held.length));
}

/**
 * Plans again from a round on, for people who came or went: the rounds before it stay as they are in the plan.
 * @param input as it is now, with everybody who is or was there; its own held rounds are replaced
 */
export function replanFrom(plan: RoundsPlan, input: RoundsInput, round: RoundIndex): RoundsPlan {
  return planRounds({ ...input, held: plan.rounds.slice(0, Math.max(0, round)) });
}
