import { aim } from './de/aim.js';
import { cards } from './de/cards.js';
import { entering } from './de/entering.js';
import { limits } from './de/limits.js';
import { me } from './de/me.js';
import { microphone } from './de/microphone.js';
import { offline } from './de/offline.js';
import { openings } from './de/openings.js';
import { outbox } from './de/outbox.js';
import { rounds } from './de/rounds.js';
import { wall } from './de/wall.js';

/** Every sentence of the attendee app, in German. */
export const de = {
  'app.loading': 'Einen Moment',
  'app.skip': 'Zum Inhalt springen',
  'app.close': 'Schließen',
  'app.cancel': 'Abbrechen',
  'app.save': 'Speichern',
  'app.done': 'Fertig',
  'app.back': 'Zurück',
  'app.undo': 'Rückgängig',
  'app.retry': 'Noch einmal',
  'app.no-answer': 'Gerade keine Verbindung zur Veranstaltung.',
  'app.no-answer.hint': 'Prüfe WLAN oder mobile Daten. Was du getippt hast, bleibt erhalten.',
  'app.ended': 'Du bist bei dieser Veranstaltung abgemeldet. Mit dem Code kommst du zurück.',

  'nav.label': 'Bereiche',
  'nav.now': 'Jetzt',
  'nav.wall': 'Wand',
  'nav.people': 'Leute',
  'nav.contacts': 'Kontakte',
  'nav.me': 'Ich',

  'connection.live': 'Live',
  'connection.connecting': 'Verbinde',
  'connection.offline': 'Offline',
  'connection.refused': 'Abgemeldet',

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
