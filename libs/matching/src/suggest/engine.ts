import { type Analyser, createAnalyser } from '../analyse/analyser.js';
import { createMatcher } from './matcher.js';
import type { EngineInput, SuggestedPair } from './model.js';

/**
 * Suggests whom to bring together now: undirected pairs, best first, with a benefit for each of the two, literal
 * facts and an opening question. Same input, same output, whatever the order of the people. Only present people
 * whose mood allows it, whom `mayMeet` allows and who have budget left come up; no pair comes up twice.
 *
 * @param analyser keeps readings of texts between calls; without one every text is read afresh.
 */
export function suggest(input: EngineInput, analyser: Analyser = createAnalyser()): SuggestedPair[] {
  return createMatcher(analyser).suggest(input);
}
