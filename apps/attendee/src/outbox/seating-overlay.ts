import type { BlockAttendee, SeatingView, TakePart } from '@commonground/contracts';
import { bodyOf, type Written } from './written.js';

/** Lays my taps over my seat: I am out as soon as I say so, and whom I met keeps the mark while it is sent. */
export function overlaySeating(seating: SeatingView, written: readonly Written[]): SeatingView {
  let { state } = seating;
  const met = new Set<string>();
  const gone = new Set<string>();
  for (const entry of written) {
    const { name, params } = entry.command;
    if (name === 'takePart') {
      const { takesPart } = bodyOf<TakePart>(entry);
      // Where I sit once I am back is the server's to say.
      if (!takesPart) state = 'out';
      else if (state === 'out') state = 'waiting';
    }
    if (name === 'metPartner') met.add(params.attendeeId ?? '');
    if (name === 'block') gone.add(bodyOf<BlockAttendee>(entry).attendeeId);
  }
  const stays = ({ id }: { id: string }) => !gone.has(id);
  return {
    ...seating,
    state,
    partners: seating.partners.filter(stays),
    earlier: seating.earlier
      .filter(stays)
      .map((partner) => ({ ...partner, iSaidMet: partner.iSaidMet || met.has(partner.id) })),
  };
}
