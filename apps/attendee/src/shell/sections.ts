import { later } from './later.js';
import { PartWaiting } from './part-waiting.js';

const nothing = () => null;

export const WallView = later(() => import('../wall/wall-view.js').then((m) => m.WallView), PartWaiting);
export const PeopleView = later(
  () => import('../people/people-view.js').then((m) => m.PeopleView),
  PartWaiting,
);
export const ContactsView = later(
  () => import('../contacts/contacts-view.js').then((m) => m.ContactsView),
  PartWaiting,
);
export const MeView = later(() => import('../me/me-view.js').then((m) => m.MeView), PartWaiting);
export const MoodSheet = later(() => import('./mood-sheet.js').then((m) => m.MoodSheet), nothing);
export const MeetScreen = later(() => import('../meet/meet-screen.js').then((m) => m.MeetScreen), nothing);
export const MicrophoneCard = later(
  () => import('../microphone/microphone-card.js').then((m) => m.MicrophoneCard),
  nothing,
);
export const MicrophoneTeller = later(
  () => import('../microphone/microphone-teller.js').then((m) => m.MicrophoneTeller),
  nothing,
);
export const WhySheet = later(() => import('../now/why-sheet.js').then((m) => m.WhySheet), nothing);

const WHEN_QUIET = 1_500;

/**
 * Fetches what the first view did not need, once that stands: a tab must also open while the network is gone.
 * Answers how to call it off.
 */
export function fetchTheRest(): () => void {
  const timer = setTimeout(() => {
    // A part that cannot be had now is asked for again when it is needed.
    for (const part of [
      MeetScreen,
      MoodSheet,
      WhySheet,
      MicrophoneCard,
      MicrophoneTeller,
      WallView,
      ContactsView,
      PeopleView,
      MeView,
    ])
      part.fetch().catch(() => undefined);
  }, WHEN_QUIET);
  return () => clearTimeout(timer);
}
