/** Wie viele Treffen jemand möchte, in welcher Gesellschaft, und was erscheint, wenn es so viele sind. */
export const limits = {
  'limit.title': 'Treffen am Tag',
  'limit.switch': 'Nur so viele',
  'limit.switch.hint':
    'Wenn es so viele sind, steht an deinen Zetteln „Heute ausgebucht“, und dir wird niemand Neues vorgeschlagen.',
  'limit.value_one': 'höchstens {{count}} Treffen am Tag',
  'limit.value_other': 'höchstens {{count}} Treffen am Tag',
  'limit.full': 'Heute ausgebucht',
  'now.full_one': 'Dein Treffen für heute hast du. Deshalb wird dir niemand Neues vorgeschlagen.',
  'now.full_other':
    'Deine {{count}} Treffen für heute hast du. Deshalb wird dir niemand Neues vorgeschlagen.',
  'now.full.more': 'Heute noch eines',
  'now.asked.next-day': 'Wartet bis morgen: {{number}}',
  'now.asked.end': 'Wartet auf dich: {{number}}',
  'suggestion.asked.next-day':
    'Du bist heute ausgebucht, deshalb wartet das bis morgen. Zusagen kannst du jederzeit.',
  'suggestion.asked.end':
    'Du bist heute ausgebucht, deshalb wartet das bis zum Ende der Veranstaltung. Zusagen kannst du jederzeit.',
  'suggestion.asking.next-day': 'Heute ausgebucht. Dein Hallo wartet bis morgen.',
  'suggestion.asking.end': 'Heute ausgebucht. Dein Hallo wartet bis zum Ende der Veranstaltung.',
  'style.title': 'Wie ich gern Leute treffe',
  'style.lead':
    'Für Runden und für den Ort, an dem ihr euch trefft. Die Veranstalter erfahren es nur, wenn Runden dich auslassen.',
  'style.any.word': 'Mir ist alles recht',
  'style.any.hint': 'Zu zweit oder zu zwanzigst, ruhig oder lebhaft.',
  'style.one-to-one.word': 'Zu zweit',
  'style.one-to-one.hint': 'Mit einem anderen Menschen, wo es ruhig ist. Nie in einer Gruppe.',
  'style.small-group.word': 'Kleine Gruppen',
  'style.small-group.hint': 'Bis zu vier Personen.',
  'style.lively.word': 'Lebhaft',
  'style.lively.hint': 'Je mehr, desto schöner.',
};
