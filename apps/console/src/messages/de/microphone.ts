import type { microphone as en } from '../en/microphone.js';

export const microphone: Record<keyof typeof en, string> = {
  'microphone.title': 'Mikrofon',
  'microphone.hint':
    'Menschen erbitten auf dem Telefon das Mikrofon und sprechen nacheinander. Der Bildschirm zeigt, wer spricht, wie lange noch und wer danach kommt.',
  'microphone.notLive': 'Das Mikrofon braucht eine laufende Veranstaltung',
  'microphone.notLive.text':
    'Es ist für die Leute da, die im Raum sind. Schalte die Veranstaltung live, dann öffne es.',
  'microphone.somebody': 'jemand, der gegangen ist',
  'microphone.closed': 'Das Mikrofon ist geschlossen',
  'microphone.closed.hint':
    'Ist es offen, kann man es auf dem Telefon erbitten, und der Bildschirm sagt, wie. Niemand spricht, bevor du aufrufst.',
  'microphone.open': 'Mikrofon öffnen',
  'microphone.turnLength': 'Redezeit',
  'microphone.turnLength.hint': '{{min}} bis {{max}} Sekunden. Was länger dauert, zählt sichtbar weiter.',
  'microphone.seconds': 's',
  'microphone.now': 'Am Mikrofon',
  'microphone.nobody': 'Niemand spricht',
  'microphone.nobody.call': 'Ruf die erste Person auf, die wartet.',
  'microphone.nobody.wait': 'Sobald jemand darum bittet, kannst du aufrufen.',
  'microphone.left': 'übrig',
  'microphone.over': 'über der Zeit',
  'microphone.next': 'Weiter',
  'microphone.nextOf': 'Weiter: {{name}}',
  'microphone.end': 'Redezeit beenden',
  'microphone.close': 'Mikrofon schließen',
  'microphone.close.ask': 'Mikrofon schließen?',
  'microphone.close.text_one':
    '{{count}} Person wartet und wird nicht mehr aufgerufen. Die Reihe ist weg, auch auf Telefonen und Bildschirmen.',
  'microphone.close.text_other':
    '{{count}} Personen warten und werden nicht mehr aufgerufen. Die Reihe ist weg, auch auf Telefonen und Bildschirmen.',
  'microphone.close.textNobody': 'Niemand wartet. Telefone und Bildschirme zeigen wieder das Übliche.',
  'microphone.queue': 'Es warten',
  'microphone.queue.hint_one': '{{count}} Person, in der Reihenfolge der Bitten.',
  'microphone.queue.hint_other': '{{count}} Personen, in der Reihenfolge der Bitten.',
  'microphone.empty': 'Noch wartet niemand',
  'microphone.empty.text':
    'Sag dem Raum: auf dem Telefon „Jetzt“ öffnen und auf „Mikrofon erbitten“ tippen. Wer darum bittet, erscheint sofort hier.',
  'microphone.waits_one': 'wartet seit {{count}} Minute',
  'microphone.waits_other': 'wartet seit {{count}} Minuten',
  'microphone.waits.soon': 'hat gerade darum gebeten',
  'microphone.turnIn_one': 'in etwa {{count}} Minute dran',
  'microphone.turnIn_other': 'in etwa {{count}} Minuten dran',
  'microphone.turnIn.soon': 'in weniger als einer Minute dran',
  'microphone.unnamed': 'auf dem Bildschirm ein Gast',
  'microphone.call': 'Jetzt aufrufen',
  'microphone.callOf': '{{name}} jetzt aufrufen',
  'microphone.takeOff': 'Streichen',
  'microphone.takeOffOf': '{{name}} aus der Reihe nehmen',
  'microphone.takeOff.ask': '{{name}} aus der Reihe nehmen?',
  'microphone.takeOff.text': 'Das Telefon sagt es. Man kann neu darum bitten und steht dann am Ende.',
};
