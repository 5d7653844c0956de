import type { ChangeAim, ChangeMe, ChangeMood, Consents, Me } from '@commonground/contracts';
import { MINUTE } from '@commonground/kernel';
import { bodyOf, type Written } from './written.js';

/** My own card, switches, mood and aim with what I changed a moment ago. */
export function overlayMe(me: Me, written: readonly Written[]): Me {
  return written.reduce((shown, entry) => {
    const { name, at } = entry.command;
    if (name === 'changeConsents') return { ...shown, consents: bodyOf<Consents>(entry) };
    if (name === 'changeMe') return { ...shown, ...filled(bodyOf<ChangeMe>(entry)) };
    if (name === 'changeMood') {
      const { mood, minutes } = bodyOf<ChangeMood>(entry);
      const moodUntil = minutes === null ? null : new Date(at + minutes * MINUTE).toISOString();
      return { ...shown, mood, moodUntil };
    }
    if (name === 'changeAim') return { ...shown, ...bodyOf<ChangeAim>(entry) };
    if (name === 'endDayOff') return { ...shown, dayOffUntil: null };
    return shown;
  }, me);
}

/** What was seen is no part of the card. An emptied address is sent as null and shown as an empty text; no limit is none. */
function filled(change: ChangeMe): Partial<Me> {
  return Object.fromEntries(
    Object.entries(change)
      .filter(([field, value]) => field !== 'seen' && value !== undefined)
      .map(([field, value]) => [field, field === 'dailyLimit' ? value : (value ?? '')]),
  );
}
