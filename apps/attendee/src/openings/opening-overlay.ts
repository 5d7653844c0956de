import type { MyOpening } from '@commonground/contracts';
import type { Written } from '../outbox/written.js';

/** Lays what I said a moment ago over what the server knows. Whom the organizer entered stays an applicant. */
export function overlayOpenings(known: readonly MyOpening[], written: readonly Written[]): MyOpening[] {
  return known.map((opening) =>
    written.reduce((shown, { command: { name, params } }) => {
      if (params.openingId !== shown.id || shown.role === 'panelist' || shown.entered) return shown;
      if (name === 'applyFor') return { ...shown, role: 'applicant' as const };
      if (name === 'withdrawApplication') return { ...shown, role: 'none' as const };
      return shown;
    }, opening),
  );
}
