import { welcomesStrangers } from '../attendee/mood.js';
import { suggests } from '../event/phase.js';
import { keptApart } from './kept-apart.js';
import type { Bond, Decision, Party, Place, Refusal } from './reach.model.js';

const yes: Decision = { allowed: true };
const no = (why: Refusal): Decision => ({ allowed: false, why });

/** Whether rounds reach somebody at all: in the room, willing to be brought together, and in a mood for strangers. */
export function mayJoinRounds(party: Party, place: Place): Decision {
  if (!suggests(place.phase)) return no('phase');
  if (!party.joined) return no('not-joined');
  if (!party.present) return no('not-present');
  if (!party.consents.suggested) return no('consent');
  return welcomesStrangers(party.mood) ? yes : no('mood');
}

/** Two in one group of a round. Having met is no obstacle here: the planner avoids it while it can. */
export function sharesRound(one: Party | undefined, other: Party, bond: Bond, place: Place): Decision {
  if (one === undefined) return no('unknown');
  for (const side of [one, other]) {
    const entry = mayJoinRounds(side, place);
    if (!entry.allowed) return entry;
  }
  if (bond.declined) return no('declined');
  const apart = keptApart(one, other, place);
  return apart ? no(apart) : yes;
}
