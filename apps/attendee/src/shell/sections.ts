import { lazy } from 'react';

const wall = () => import('../wall/wall-view.js');
const people = () => import('../people/people-view.js');
const contacts = () => import('../contacts/contacts-view.js');
const me = () => import('../me/me-view.js');
const moodSheet = () => import('./mood-sheet.js');
const meetScreen = () => import('../meet/meet-screen.js');

export const WallView = lazy(() => wall().then((m) => ({ default: m.WallView })));
export const PeopleView = lazy(() => people().then((m) => ({ default: m.PeopleView })));
export const ContactsView = lazy(() => contacts().then((m) => ({ default: m.ContactsView })));
export const MeView = lazy(() => me().then((m) => ({ default: m.MeView })));
export const MoodSheet = lazy(() => moodSheet().then((m) => ({ default: m.MoodSheet })));
export const MeetScreen = lazy(() => meetScreen().then((m) => ({ default: m.MeetScreen })));

const WHEN_QUIET = 1_500;

/**
 * Fetches what the first view did not need, once that stands: a tab must also open while the network is gone.
 * Answers how to call it off.
 */
export function fetchTheRest(): () => void {
  const timer = setTimeout(() => {
    // A part that cannot be had now is asked for again when it is needed.
    for (const part of [meetScreen, moodSheet, wall, contacts, people, me]) part().catch(() => undefined);
  }, WHEN_QUIET);
  return () => clearTimeout(timer);
}
