import { suggests } from '../event/phase.js';
import type { Decision, Party, Place, Refusal } from './reach.model.js';

const no = (why: Refusal): Decision => ({ allowed: false, why });

/** Whether somebody may ask to speak to the room. A mood is about being approached, and keeps nobody from that. */
export function mayAskForMicrophone(party: Party, place: Place): Decision {
  if (!suggests(place.phase)) return no('phase');
  if (party.waiting) return no('waiting');
  return party.joined ? { allowed: true } : no('not-joined');
}
