import type { BlockAttendee, SeatingView, TakePart } from '@commonground/contracts';
import { bodyOf, type Written } from './written.js';

/** Lays my taps over my seat: I take part or not as soon as I say so, and whom I met keeps the mark while it is sent. */
export function overlaySeating(seating: SeatingView, written: readonly Written[]): SeatingView {
  let { takesPart } = seating;
  const met = new Set<string>();
  const gone = new Set<string>();
  for (const entry of written) {
    const { name, params } = entry.command;
    if (name === 'takePart') {
      ({ takesPart } = bodyOf<TakePart>(entry));
    }
    if (name === 'metPartner') met.add(params.attendeeId ?? '');
    if (name === 'block') gone.add(bodyOf<BlockAttendee>(entry).attendeeId);
  }
  const stays = ({ id }: { id: string }) => !gone.has(id);
  return {
    ...seating,
    takesPart,
    partners: seating.partners.filter(stays),
    earlier: seating.earlier
      .filter(stays)
      .map((partner) => ({ ...partner, iSaidMet: partner.iSaidMet || met.has(partner.id) })),
  };
}
