import { isReadable, suggests, takesPins } from '../event/phase.js';
import type { Decision, EventAction, Place, Refusal, Viewer } from './reach.model.js';

const yes: Decision = { allowed: true };
const no = (why: Refusal): Decision => ({ allowed: false, why });

const MEMBER_ACTIONS: Readonly<Record<'owner' | 'organizer' | 'moderator', readonly EventAction[]>> = {
  owner: ['read-event', 'manage-event', 'moderate-wall', 'moderate-microphone', 'run-screens'],
  organizer: ['read-event', 'manage-event', 'moderate-wall', 'moderate-microphone', 'run-screens'],
  moderator: ['read-event', 'moderate-wall', 'moderate-microphone'],
};

/** Whether a viewer may do something in an event. Tenant and role come first, then the phase. */
export function mayAtEvent(viewer: Viewer, action: EventAction, place: Place): Decision {
  switch (viewer.kind) {
    case 'member':
      if (viewer.organizationId !== place.organizationId) return no('tenant');
      return MEMBER_ACTIONS[viewer.role].includes(action) ? yes : no('role');
    case 'anonymous':
      if (action !== 'join') return no('role');
      return takesPins(place.phase) ? yes : no('phase');
    case 'screen':
      if (viewer.eventId !== place.eventId) return no('tenant');
      return action === 'read-event' ? yes : no('role');
    case 'room':
    case 'attendee':
      if (viewer.eventId !== place.eventId) return no('tenant');
      if (action === 'keep-place')
        return viewer.kind === 'room' ? no('role') : isReadable(place.phase) ? yes : no('phase');
      if (viewer.kind === 'attendee' && viewer.waiting) return no('waiting');
      if (action === 'read-event') return isReadable(place.phase) ? yes : no('phase');
      if (action === 'join' || action === 'pin') return takesPins(place.phase) ? yes : no('phase');
      if (action === 'answer-suggestions' || action === 'ask-for-microphone')
        return suggests(place.phase) ? yes : no('phase');
      return no('role');
  }
}
