import type { rounds as en } from '../en/rounds.js';

/** Texts about rounds, in German. */
export const rounds: Record<keyof typeof en, string> = {
  'rounds.title': 'Runde {{round}} von {{rounds}}',
  'rounds.place': 'Platz {{number}}',
  'rounds.here': 'Du sitzt hier',
  'rounds.go': 'Geh zu',
  'rounds.with': 'Du sitzt mit',
  'rounds.until': 'bis es beginnt',
  'rounds.left': 'übrig',
  'rounds.paused': 'angehalten',
  'rounds.say_one': 'Noch {{count}} Minute in dieser Runde.',
  'rounds.say_other': 'Noch {{count}} Minuten in dieser Runde.',
  'rounds.question': 'Für den Anfang',
  'rounds.question.what-brought-you': 'Was hat dich heute hergeführt?',
  'rounds.question.what-fills-your-days': 'Was füllt gerade deine Tage?',
  'rounds.question.what-went-well': 'Was ist dir zuletzt gut gelungen?',
  'rounds.question.what-is-missing': 'Was suchst du, und wer könnte helfen?',
  'rounds.question.what-to-learn': 'Was möchtest du dieses Jahr lernen?',
  'rounds.question.whom-to-meet': 'Wem soll ich dich vorstellen?',
  'rounds.alone': 'Dein Gegenüber konnte nicht kommen. Atme durch; wir suchen Gesellschaft für dich.',
  'rounds.state.left':
    'Dein Gegenüber musste gehen, und gerade ist niemand frei. Mach eine Pause; in der nächsten Runde sitzt du wieder.',
  'rounds.coffee': 'Kaffee gibt es hier: {{zone}}.',
  'rounds.state.resting':
    'Du pausierst diesmal, weil es nicht aufgeht. In der nächsten Runde sitzt du wieder.',
  'rounds.state.aside':
    'In diesen Runden sitzen mehr beisammen, als du magst, deshalb bleibst du außen vor. Unter „Ich“ kannst du das ändern.',
  'rounds.state.waiting': 'Ab der nächsten Runde bist du dabei. Dein Platz erscheint hier.',
  'rounds.state.out': 'Du setzt aus. Die Runden gehen ohne dich weiter, und niemand fragt, warum.',
  'rounds.out.said': 'Ab der nächsten Runde setzt du aus.',
  'rounds.out': 'Aussetzen',
  'rounds.out.next': 'Ab der nächsten Runde aussetzen',
  'rounds.back': 'Ich bin wieder dabei',
  'rounds.news': 'Runde {{round}}: {{place}}',
  'rounds.news.company': '{{place}}: Du sitzt jetzt mit {{names}} zusammen',
  'rounds.news.left': 'Dein Gegenüber musste gehen. Mach eine Pause.',
  'rounds.show': 'Zeigen',
  'rounds.over': 'Die Runden sind vorbei',
  'rounds.over.text_one':
    'Du hast mit {{count}} Person gesessen. Tippe „Getroffen“, damit ihr eure Karten behaltet.',
  'rounds.over.text_other':
    'Du hast mit {{count}} Personen gesessen. Tippe „Getroffen“, damit ihr eure Karten behaltet.',
  'rounds.earlier': 'Mit ihnen hast du gesessen',
  'rounds.met': 'Getroffen',
  'rounds.met.of': 'Wir haben uns getroffen: {{name}}',
  'rounds.met.waiting': 'Es fehlt noch, dass {{name}} es auch sagt',
  'rounds.met.done': 'Getroffen. Ihr behaltet eure Karten.',
};
