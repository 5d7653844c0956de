import { aim } from './en/aim.js';
import { cards } from './en/cards.js';
import { entering } from './en/entering.js';
import { limits } from './en/limits.js';
import { me } from './en/me.js';
import { microphone } from './en/microphone.js';
import { offline } from './en/offline.js';
import { openings } from './en/openings.js';
import { outbox } from './en/outbox.js';
import { rounds } from './en/rounds.js';
import { wall } from './en/wall.js';

/** Every sentence of the attendee app, in English. Keys are the same in every language. */
export const en = {
  'app.loading': 'One moment',
  'app.skip': 'Skip to the content',
  'app.close': 'Close',
  'app.cancel': 'Cancel',
  'app.save': 'Save',
  'app.done': 'Done',
  'app.back': 'Back',
  'app.undo': 'Undo',
  'app.retry': 'Try again',
  'app.no-answer': 'No connection to the event just now.',
  'app.no-answer.hint': 'Check your Wi-Fi or mobile data. Nothing you typed is lost.',
  'app.ended': 'You are signed out of this event. Enter the code to come back.',

  'nav.label': 'Sections',
  'nav.now': 'Now',
  'nav.wall': 'Wall',
  'nav.people': 'People',
  'nav.contacts': 'Contacts',
  'nav.me': 'Me',

  'connection.live': 'Live',
  'connection.connecting': 'Connecting',
  'connection.offline': 'Offline',
  'connection.refused': 'Signed out',

  ...aim,
  ...cards,
  ...entering,
  ...limits,
  ...me,
  ...microphone,
  ...offline,
  ...openings,
  ...outbox,
  ...rounds,
  ...wall,
};

export type MessageKey = keyof typeof en;
