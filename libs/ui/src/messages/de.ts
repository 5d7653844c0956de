import type { en } from './en.js';

/** Texts that all three apps share, in German. An error says what happened, why, and what to do. */
export const de: Record<keyof typeof en, string> = {
  'error.offline':
    'Gerade besteht keine Verbindung. Prüfe WLAN oder mobile Daten und versuche es noch einmal.',
  'error.unknown': 'Auf dieser Seite hat etwas nicht geklappt. Lade sie neu und versuche es noch einmal.',
  'error.request.invalid':
    'Einige Angaben passen so noch nicht. Sieh dir die Felder an und schicke sie noch einmal ab.',
  'error.request.malformed':
    'Die Anfrage kam beschädigt an und ließ sich nicht lesen. Lade die Seite neu und versuche es noch einmal.',
  'error.request.too-large': 'Das ist zu groß zum Senden. Nimm eine kleinere Datei oder einen kürzeren Text.',
  'error.request.origin':
    'Das wurde abgelehnt, weil die Seite unter einer anderen Adresse geöffnet ist. Öffne sie über die Adresse aus deiner Einladung.',
  'error.request.rate-limited':
    'Das war viel in kurzer Zeit. Warte einen Moment und versuche es dann noch einmal.',
  'error.request.duplicate': 'Das ist schon gespeichert. Lade neu, um es zu sehen.',
  'error.request.not-found':
    'Unter dieser Adresse gibt es nichts; vielleicht ist der Link alt. Geh zurück zur Startseite.',
  'error.session.missing':
    'Du bist auf diesem Gerät nicht angemeldet, oder die Anmeldung ist abgelaufen. Melde dich neu an.',
  'error.session.link-invalid':
    'Dieser Link wurde schon benutzt, ist abgelaufen oder wurde ersetzt. Bitte um einen neuen.',
  'error.reach.refused':
    'Das geht für dich gerade nicht. Die Veranstaltung oder eine Entscheidung von jemandem lässt es nicht zu; mach einfach anderswo weiter.',
  'error.event.not-found':
    'Diese Veranstaltung ist nicht zu finden; vielleicht wurde sie entfernt. Prüfe den Link mit den Veranstaltern.',
  'error.event.phase':
    'Die Veranstaltung ist nicht in der Phase, in der das möglich ist. Versuche es später oder frage die Veranstalter.',
  'error.event.dates': 'Die Veranstaltung würde enden, bevor sie beginnt. Wähle ein späteres Ende.',
  'error.join.code-unknown':
    'Zu diesem Code gibt es keine offene Veranstaltung; vielleicht ist er vertippt oder sie ist vorbei. Vergleiche ihn mit der Leinwand.',
  'error.join.waiting': 'Erst muss dich jemand hereinlassen. Deine Seite geht dann von selbst weiter.',
  'error.join.already': 'Du bist schon dabei, hier ist nichts mehr zu tun. Öffne die Veranstaltung.',
  'error.profession.taken':
    '{{detail}} Jeder Beruf hat einen. Nenne einen anderen Beruf oder frage die Veranstalter.',
  'error.attendee.not-found':
    'Diese Person ist nicht zu finden und hat die Veranstaltung wohl verlassen. Lade die Liste neu.',
  'error.topic.not-found':
    'Dieses Thema gibt es nicht mehr; es wurde entfernt oder zusammengelegt. Wähle ein Thema an der Wand.',
  'error.topic.closed':
    'Die Veranstalter haben dieses Thema geschlossen, es nimmt keine neuen Zettel an. Wähle ein anderes.',
  'error.topic.last':
    'Das ist das letzte offene Thema, und eines braucht die Wand. Lege erst ein anderes an oder öffne eines.',
  'error.topic.merge-self':
    'Ein Thema lässt sich nicht mit sich selbst zusammenlegen. Wähle ein anderes als Ziel.',
  'error.pin.not-found':
    'Diesen Zettel gibt es nicht mehr; er wurde abgenommen. Sieh dich an der Wand weiter um.',
  'error.pin.limit':
    'Du hast acht Zettel an der Wand, mehr sind nicht vorgesehen. Nimm einen ab, dann ist Platz.',
  'error.pin.own':
    'Das ist dein eigener Zettel, da gibt es keine Karte zu kopieren. Kopiere die Karte von jemand anderem.',
  'error.copy.offer-first':
    'Du hast Karten kopiert und bietest noch nichts an. Hänge ein Angebot auf, dann kannst du weiter kopieren.',
  'error.contact.not-found': 'Dieser Kontakt ist nicht mehr in deiner Liste. Geh zurück zu deinen Kontakten.',
  'error.suggestion.not-found':
    'Diesen Vorschlag gibt es nicht mehr, weil sich bei einem von euch etwas geändert hat. Achte auf den nächsten.',
  'error.word.not-found': 'Diese Zeile gibt es nicht mehr. Lade die Seite neu.',
  'error.word.limit': 'Mehr Wörter gehen nicht. Entferne erst einige.',
  'error.word.empty': 'Das ist zu kurz für ein Wort. Schreibe mindestens zwei Buchstaben.',
  'error.word.long': 'Das ist zu lang für eine Wendung. Schreibe höchstens sechs Wörter.',
  'error.word.common': 'Dieses Wort schreiben alle, es würde zu allen passen. Nimm eines aus deinem Fach.',
  'error.word.known': 'Das Wort bedeutet das schon. Lass es weg.',
  'error.word.taken': 'Dieses Wort steht in einer anderen Zeile. Ändere es dort, oder nimm ein anderes Wort.',
  'error.word.concept': 'Es fehlt, was das Wort bedeutet. Wähle die Bedeutung aus der Liste.',
  'error.matching.unavailable':
    'Die Vermittlung ist abgebrochen oder hat zu lange gebraucht, deshalb gibt es keine Antwort. Es wurde nichts geändert. Warte ein paar Sekunden und versuche es noch einmal.',
  'error.struck-fact.limit': 'Mehr Angaben lassen sich nicht ausnehmen. Verwende erst eine wieder.',
  'error.suggestion.closed':
    'Dieser Vorschlag ist abgeschlossen; er wurde beantwortet oder seine Zeit ist um. Der nächste kommt von selbst.',
  'error.opening.not-found': 'Diese Ausschreibung wurde inzwischen entfernt. Lade die Liste neu.',
  'error.opening.limit':
    'Eine Veranstaltung kann fünfzig Ausschreibungen haben. Entferne zuerst eine andere.',
  'error.opening.both-sides':
    'Niemand kann sich bewerben und zugleich im Gremium sitzen. Nimm die Person auf einer Seite heraus.',
  'error.zone.not-found': 'Dieser Bereich wurde inzwischen entfernt. Wähle einen aus der Liste.',
  'error.tip.not-found': 'Dieser Tipp wurde inzwischen entfernt. Lade die Liste der Tipps neu.',
  'error.announcement.not-found':
    'Diese Ansage wurde inzwischen zurückgezogen. Lade die Liste der Ansagen neu.',
  'error.screen.not-found':
    'Dieser Bildschirm ist nicht mehr mit der Veranstaltung verbunden. Verbinde ihn neu mit dem Code, den er zeigt.',
  'error.screen.code-unknown':
    'Kein Bildschirm zeigt gerade diesen Code; Codes wechseln alle paar Minuten. Lies ihn noch einmal ab.',
  'error.import.not-found': 'Dieser Import wurde inzwischen entfernt. Lade die Datei noch einmal hoch.',
  'error.import.unreadable':
    'Diese Datei ließ sich nicht als Tabelle lesen, es wurde nichts geändert. Speichere sie als CSV und lade sie noch einmal hoch.',
  'error.import.state':
    'Der Import ist schon weiter, dieser Schritt geht nicht mehr. Lade neu, um zu sehen, wo er steht.',
  'error.rounds.none':
    'Es gibt gerade keine Runden; sie wurden beendet oder verworfen. Plane neue, um weiterzumachen.',
  'error.rounds.state':
    'Die Runden sind schon weiter, darum geht das nicht mehr. Sieh nach, wo sie jetzt stehen.',
  'error.rounds.too-few':
    'Weniger als zwei Personen sind da und machen mit, also gibt es niemanden zusammenzubringen. Hake zuerst Leute ab.',
  'error.rounds.swap-same': 'Die beiden sitzen schon am selben Platz. Wähle jemanden an einem anderen Platz.',
  'error.rounds.swap-held':
    'Diese Runde hat begonnen, und alle setzen sich wie geplant. Tausche in einer späteren Runde.',
  'error.rounds.swap-person':
    'Eine der beiden Personen macht in dieser Runde nicht mit. Wähle jemand anderen.',
  'error.rounds.swap-repeat':
    'Zwei Personen würden sich ein zweites Mal treffen. Wähle jemand anderen für den Tausch.',
  'error.rounds.swap-apart':
    'Zwei Personen kämen zusammen, die eine Regel oder ihr eigener Wunsch getrennt hält. Wähle jemand anderen.',
  'error.rounds.swap-rest':
    'Jemand würde wieder pausieren, obwohl andere noch nicht pausiert haben. Wähle jemand anderen.',
  'error.rounds.swap-place':
    'Der Platz würde nicht für alle passen, die dort säßen. Wähle einen anderen Platz.',
  'error.microphone.closed':
    'Das Mikrofon wurde inzwischen geschlossen. Frag wieder, wenn es offen ist, oder wende dich an die Moderation.',
  'error.microphone.full':
    'Es warten so viele auf das Mikrofon, dass niemand mehr dazukann. Versuch es, wenn einige gesprochen haben.',
  'error.microphone.entry-not-found':
    'Diese Person wartet nicht mehr; sie hat gesprochen, ist gegangen oder wurde gestrichen. Ruf jemand anderen auf.',
  'error.demo.loaded':
    'Die Demo-Veranstaltung ist schon geladen. Öffne sie, oder entferne sie, um neu zu beginnen.',
  'error.demo.missing':
    'Die Demo-Veranstaltung ist nicht geladen, es gibt nichts zu ändern. Lade sie zuerst.',
  'error.version.conflict':
    'Jemand anderes hat das zur gleichen Zeit geändert. Sieh dir den jetzigen Stand an und versuche es noch einmal.',
  'error.server.unavailable':
    'Der Dienst startet gerade oder ist ausgelastet. Warte einen Moment und versuche es noch einmal.',
  'error.server.failed':
    'Bei uns ist etwas schiefgegangen, es wurde nichts geändert. Versuche es noch einmal; bleibt es dabei, sag den Veranstaltern Bescheid.',
  'error.feed.lagging': 'Das Netz ist zu langsam für alles Neue. Die Seite verbindet sich wieder.',
  'error.feed.too-many-pages':
    'In diesem Browser sind zu viele Seiten dieser Veranstaltung offen. Schließe einige und lade diese neu.',
  'error.feed.client-too-old':
    'Diese Seite ist älter als der Dienst. Lade sie neu, um die aktuelle Fassung zu bekommen.',

  'language.label': 'Sprache',
  'theme.label': 'Darstellung',
  'theme.light': 'Hell',
  'theme.dark': 'Dunkel',
  'theme.system': 'Wie das Gerät',

  'feed.connecting': 'Verbindung wird aufgebaut',
  'feed.live': 'Live',
  'feed.offline': 'Offline, neuer Versuch läuft',
  'feed.refused': 'Abgemeldet',

  'mood.open': 'Offen für Begegnungen',
  'mood.known-only': 'Nur Bekannte',
  'mood.not-now': 'Gerade nicht',
  'mood.approach-me': 'Sprich mich an',

  'direction.offer': 'Bietet',
  'direction.need': 'Sucht',
  'direction.both': 'Bietet und sucht',

  'kind.contact': 'Kontakt',
  'kind.knowledge': 'Wissen',
  'kind.mentor': 'Mentoring',
  'kind.job': 'Stelle',
  'kind.hire': 'Personal',
  'kind.client': 'Kundschaft',
  'kind.supplier': 'Lieferanten',
  'kind.investor': 'Investition',
  'kind.partner': 'Partnerschaft',
  'kind.press': 'Presse',
  'kind.venue': 'Räume',
  'kind.help': 'Hilfe',
  'kind.collaborate': 'Zusammenarbeit',
  'kind.question': 'Frage',
  'kind.news': 'Neuigkeit',
  'kind.other': 'Etwas anderes',

  'purpose.lively': 'Lebhaft',
  'purpose.quiet': 'Ruhig',
  'purpose.coffee': 'Kaffee',
  'purpose.chat': 'Gespräch',
  'spot.sofa': 'Sofa',
  'spot.table': 'Tisch',
  'spot.standing': 'Stehtisch',
  'spot.at-screen': 'An der Leinwand',

  'icon.handshake': 'Handschlag',
  'icon.scale': 'Waage',
  'icon.coin': 'Münze',
  'icon.code': 'Code',
  'icon.palette': 'Palette',
  'icon.leaf': 'Blatt',
  'icon.book': 'Buch',
  'icon.megaphone': 'Megafon',
  'icon.home': 'Haus',
  'icon.heart': 'Herz',
  'icon.truck': 'Lastwagen',
  'icon.spark': 'Funke',

  'sign.0': 'Roter Kreis',
  'sign.1': 'Blaues Quadrat',
  'sign.2': 'Grünes Dreieck',
  'sign.3': 'Violette Raute',
  'sign.4': 'Oranger Stern',
  'sign.5': 'Rosa Herz',
  'sign.6': 'Goldener Mond',
  'sign.7': 'Türkises Kreuz',
  'sign.8': 'Roter Tropfen',
  'sign.9': 'Blauer Ring',
  'sign.10': 'Grüner Blitz',
  'sign.11': 'Violette Fahne',

  'benefit.they-offer-what-you-need': 'Bietet, was du brauchst: „{{text}}“',
  'benefit.they-need-what-you-offer': 'Sucht, was du bietest: „{{text}}“',
  'benefit.they-do-what-you-need': 'Macht beruflich, was du suchst: „{{text}}“',
  'benefit.you-do-what-they-need': 'Sucht, was dein Fach ist: „{{text}}“',
  'benefit.searches-answer-each-other': 'Sucht, was zu deiner Suche passt: „{{text}}“',
  'benefit.same-search': 'Möchte dasselbe wie du: „{{text}}“',
  'benefit.shared-topic': 'Ihr habt ein gemeinsames Thema: „{{text}}“',
  'benefit.same-cohort': 'Ist aus deinem Jahrgang: „{{text}}“',
  'benefit.welcomed': 'Du bist neu hier und wirst gern willkommen geheißen',
  'benefit.welcomes': 'Ist neu hier, und du heißt Neue gern willkommen',

  'question.how-did-you-start': '„{{topic}}“ führt euch zusammen. Wie seid ihr jeweils dazu gekommen?',
  'question.what-is-hardest': 'Was ist bei „{{topic}}“ gerade am schwierigsten?',
  'question.what-changed-lately': 'Was hat sich rund um „{{topic}}“ im letzten Jahr am meisten verändert?',
  'question.best-result': 'Über welches Ergebnis rund um „{{topic}}“ freust du dich besonders?',
  'question.first-step': 'Wenn ihr morgen mit „{{topic}}“ anfangen würdet, was wäre der erste Schritt?',
  'question.common-mistake': 'Welchen Fehler machen viele rund um „{{topic}}“?',
  'question.who-inspired-you': 'Von wem hast du am meisten über „{{topic}}“ gelernt?',
  'question.what-would-you-ask': 'Fünf Minuten, eine Frage zu „{{topic}}“: Was würdest du fragen?',
  'question.what-next': 'Wo möchtest du mit „{{topic}}“ in einem Jahr stehen?',
  'question.small-favour': 'Welcher kleine Gefallen würde dir bei „{{topic}}“ weiterhelfen?',
  'question.most-useful-today': 'Was würde den Tag heute für dich lohnend machen, außer „{{topic}}“?',
  'question.what-surprised-you':
    'Was hat dich überrascht, als du zum ersten Mal mit „{{topic}}“ zu tun hattest?',
};
