import type { RoomGap } from '@commonground/contracts';
import { LIMITS } from '@commonground/contracts/constants';
import type { Intent } from '../join/intent.js';
import type { ShownPin } from '../outbox/pin-overlay.js';

/** Others' needs on this wall that nobody answers yet, each with what the room calls it (empty: it has no name). */
export function openNeeds(gaps: readonly RoomGap[], pins: readonly ShownPin[]): ReadonlyMap<string, string> {
  const labels = new Map(gaps.flatMap(({ label, pinIds }) => pinIds.map((pinId) => [pinId, label] as const)));
  return new Map(
    pins.flatMap(({ id, mine, direction }) => {
      const label = labels.get(id);
      return label === undefined || mine || direction === 'offer' ? [] : [[id, label] as const];
    }),
  );
}

/** An offer that answers a need, to be confirmed: in the words of the room, or of the need where it has none. */
export function offerFor({ text, topicId }: ShownPin, label: string): Intent {
  const [first = '', ...rest] = label || text;
  return {
    direction: 'offer',
    text: (first.toLocaleUpperCase() + rest.join('')).slice(0, LIMITS.pinText),
    topicId,
  };
}
