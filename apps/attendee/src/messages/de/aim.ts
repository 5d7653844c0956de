/** Whom somebody looks for, and when nobody is shown, in German. */
export const aim = {
  'aim.title': 'Wen möchtest du treffen?',
  'aim.lead': 'Das siehst nur du. Offene Karten bleiben.',
  'aim.useful.word': 'Wer mir nützt',
  'aim.useful.hint': 'Leute, die zu dem passen, was ich suche oder biete.',
  'aim.new.word': 'Neue Leute',
  'aim.new.hint': 'Niemand aus meinen Kontakten.',
  'aim.renew.word': 'Leute, die ich kenne',
  'aim.renew.hint': 'Nur meine Kontakte, die da sind, von hier und von früheren Veranstaltungen.',
  'now.empty.renew':
    'Du suchst Leute, die du kennst. Sobald jemand aus deinen Kontakten da und frei ist, erscheint eine Karte.',
  'now.empty.renew.action': 'Auch andere suchen',
  'now.day-off':
    'Du hast zwei Karten hintereinander nicht beantwortet, deshalb machen wir einen Tag Pause damit.',
  'now.day-off.end': 'Zeigt mir wieder Leute',
};
