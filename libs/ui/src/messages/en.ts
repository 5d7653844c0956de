/** Texts that all three apps share, in English. An error says what happened, why, and what to do. */
export const en = {
  'error.offline': 'There is no connection just now. Check your Wi-Fi or mobile data and try again.',
  'error.unknown': 'Something on this page did not work as planned. Reload it and try again.',
  'error.request.invalid':
    'Some of what you entered cannot be used as it is. Check the fields and send again.',
  'error.request.malformed':
    'The request arrived damaged and could not be read. Reload the page and try again.',
  'error.request.too-large': 'That is too large to send. Choose a smaller file or a shorter text.',
  'error.request.origin':
    'This was refused, because the page was opened under another address. Open it from the address in your invitation.',
  'error.request.rate-limited': 'That was a lot in a short time. Wait a moment, then try again.',
  'error.request.duplicate': 'This was saved already. Reload to see it.',
  'error.request.not-found':
    'There is nothing at this address; the link may be old. Go back to the start page.',
  'error.session.missing':
    'You are not signed in on this device, or your sign-in has ended. Sign in again to go on.',
  'error.session.link-invalid': 'This link was used before, has expired or was replaced. Ask for a new one.',
  'error.reach.refused':
    'This is not possible for you right now. The event or a choice somebody made may not allow it; go on with something else.',
  'error.event.not-found':
    'This event cannot be found; it may have been removed. Check the link with the organizer.',
  'error.event.phase':
    'The event is not at the stage where this can be done. Try again when it is, or ask the organizer.',
  'error.event.dates': 'The event would end before it begins. Choose a later end.',
  'error.join.code-unknown':
    'No open event has this code; it may be mistyped or over. Compare it with the screen and enter it again.',
  'error.join.waiting': 'Somebody has to let you in first. Your page goes on by itself when they have.',
  'error.join.already': 'You are in already, so there is nothing left to do here. Open the event to go on.',
  'error.profession.taken':
    '{{detail}} Each profession has one. Enter another profession, or ask the organizer.',
  'error.attendee.not-found': 'This person cannot be found and has probably left the event. Reload the list.',
  'error.topic.not-found':
    'This topic is gone; it was removed or merged into another. Choose a topic from the wall.',
  'error.topic.closed': 'The organizer closed this topic, so it takes no new pins. Choose another topic.',
  'error.topic.last': 'This is the last open topic, and the wall needs one. Add or open another topic first.',
  'error.topic.merge-self': 'A topic cannot be merged into itself. Choose another topic to merge it into.',
  'error.pin.not-found':
    'This pin is gone; its owner or the organizer took it down. Have a look at the rest of the wall.',
  'error.pin.limit': 'You have eight pins on the wall, and that is the limit. Unpin one to make room.',
  'error.pin.own': 'This is your own pin, so there is no card to copy. Copy the card of somebody else.',
  'error.copy.offer-first':
    'You have copied cards and offer nothing yet. Pin an offer; then you can copy on.',
  'error.contact.not-found': 'This contact is no longer in your list. Go back to your contacts.',
  'error.suggestion.not-found':
    'This suggestion is no longer there, because something changed for one of you. Look for the next one.',
  'error.word.not-found': 'This line is gone. Reload the page.',
  'error.word.limit': 'No more words can be added. Remove some first.',
  'error.word.empty': 'That is too short for a word. Write at least two letters.',
  'error.word.long': 'That is too long for one phrase. Write at most six words.',
  'error.word.common': 'Everybody writes this word, so it would fit everybody. Take one of your trade.',
  'error.word.known': 'The word means this already. Leave it out.',
  'error.word.taken': 'This word stands in another line. Change it there, or take another word.',
  'error.word.concept': 'It is not said what the word means. Choose the meaning from the list.',
  'error.matching.unavailable':
    'The matching engine stopped or took too long, so there is no answer. Nothing was changed. Wait a few seconds and try again.',
  'error.struck-fact.limit': 'No more facts can be left out. Use one again first.',
  'error.suggestion.closed':
    'This suggestion is closed; it was answered or its time ran out. The next one will come to you.',
  'error.opening.not-found': 'This opening was removed in the meantime. Reload the list.',
  'error.opening.limit': 'An event can have fifty openings. Remove one first.',
  'error.opening.both-sides':
    'Nobody can apply for an opening and sit on its panel. Take the person off one of the two.',
  'error.zone.not-found': 'This zone was removed in the meantime. Choose one of the zones on the list.',
  'error.tip.not-found': 'This tip was removed in the meantime. Reload the list of tips.',
  'error.announcement.not-found':
    'This announcement was withdrawn in the meantime. Reload the list of announcements.',
  'error.screen.not-found':
    'This screen is no longer paired with the event. Pair it again with the code it shows.',
  'error.screen.code-unknown':
    'No screen shows this code now; codes change every few minutes. Read it from the screen again.',
  'error.import.not-found': 'This import was removed in the meantime. Upload the file again.',
  'error.import.unreadable':
    'This file could not be read as a table, so nothing was changed. Save it as CSV and upload it again.',
  'error.import.state':
    'The import has moved on, so this step is no longer possible. Reload to see where it stands.',
  'error.rounds.none':
    'There are no rounds just now; they were ended or thrown away. Plan new ones to go on.',
  'error.rounds.state':
    'The rounds have moved on, so this is no longer possible. Look at where they stand now.',
  'error.rounds.too-few':
    'Fewer than two people are here and take part, so there is nobody to bring together. Tick people in first.',
  'error.rounds.swap-same': 'These two sit at the same place already. Choose somebody at another place.',
  'error.rounds.swap-held':
    'This round has begun, and people sit down as it says. Change places in a later round.',
  'error.rounds.swap-person': 'One of the two takes no part in this round. Choose somebody else.',
  'error.rounds.swap-repeat':
    'Two people would meet a second time. Choose somebody else to change places with.',
  'error.rounds.swap-apart':
    'Two people would share a group who are kept apart, by a rule or by their own wish. Choose somebody else.',
  'error.rounds.swap-rest':
    'Somebody would rest again although others have not rested yet. Choose somebody else.',
  'error.rounds.swap-place': 'The place would not suit everybody who sits there. Choose another place.',
  'error.microphone.closed':
    'The microphone was closed in the meantime. Ask again when it is open, or talk to the moderator.',
  'error.microphone.full':
    'So many people wait for the microphone that no more can. Try again when some have spoken.',
  'error.microphone.entry-not-found':
    'This person waits no longer; they spoke, left or were taken off. Call somebody else.',
  'error.demo.loaded': 'The demo event is loaded already. Open it, or remove it first to begin again.',
  'error.demo.missing': 'The demo event is not loaded, so there is nothing to change. Load it first.',
  'error.version.conflict':
    'Somebody else changed this at the same time. Look at the present state and try again.',
  'error.server.unavailable': 'The service is starting or busy just now. Wait a moment and try again.',
  'error.server.failed':
    'Something went wrong on our side, and nothing was changed. Try again; if it stays, tell the organizer.',
  'error.feed.lagging': 'The network is too slow for all the news. The page connects again.',
  'error.feed.too-many-pages':
    'Too many pages of this event are open in this browser. Close some and reload this one.',
  'error.feed.client-too-old': 'This page is older than the service. Reload it to get the current version.',

  'language.label': 'Language',
  'theme.label': 'Appearance',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  'theme.system': 'Like the device',

  'feed.connecting': 'Connecting',
  'feed.live': 'Live',
  'feed.offline': 'Offline, trying again',
  'feed.refused': 'Signed out',

  'mood.open': 'Open to meet',
  'mood.known-only': 'Only people I know',
  'mood.not-now': 'Not now',
  'mood.approach-me': 'Come and talk to me',

  'direction.offer': 'Offers',
  'direction.need': 'Needs',
  'direction.both': 'Offers and needs',

  'kind.contact': 'Contact',
  'kind.knowledge': 'Knowledge',
  'kind.mentor': 'Mentoring',
  'kind.job': 'Job',
  'kind.hire': 'Hiring',
  'kind.client': 'Clients',
  'kind.supplier': 'Suppliers',
  'kind.investor': 'Investment',
  'kind.partner': 'Partnership',
  'kind.press': 'Press',
  'kind.venue': 'Venue',
  'kind.help': 'A hand',
  'kind.collaborate': 'Working together',
  'kind.question': 'Question',
  'kind.news': 'News',
  'kind.other': 'Something else',

  'purpose.lively': 'Lively',
  'purpose.quiet': 'Quiet',
  'purpose.coffee': 'Coffee',
  'purpose.chat': 'Conversation',
  'spot.sofa': 'Sofa',
  'spot.table': 'Table',
  'spot.standing': 'Standing table',
  'spot.at-screen': 'At the screen',

  'icon.handshake': 'Handshake',
  'icon.scale': 'Scales',
  'icon.coin': 'Coin',
  'icon.code': 'Code',
  'icon.palette': 'Palette',
  'icon.leaf': 'Leaf',
  'icon.book': 'Book',
  'icon.megaphone': 'Megaphone',
  'icon.home': 'House',
  'icon.heart': 'Heart',
  'icon.truck': 'Truck',
  'icon.spark': 'Spark',

  'sign.0': 'Red circle',
  'sign.1': 'Blue square',
  'sign.2': 'Green triangle',
  'sign.3': 'Purple diamond',
  'sign.4': 'Orange star',
  'sign.5': 'Pink heart',
  'sign.6': 'Golden moon',
  'sign.7': 'Turquoise cross',
  'sign.8': 'Red drop',
  'sign.9': 'Blue ring',
  'sign.10': 'Green bolt',
  'sign.11': 'Purple flag',

  'benefit.they-offer-what-you-need': 'They offer what you need: “{{text}}”',
  'benefit.they-need-what-you-offer': 'They need what you offer: “{{text}}”',
  'benefit.they-do-what-you-need': 'Their work is what you need: “{{text}}”',
  'benefit.you-do-what-they-need': 'They need your line of work: “{{text}}”',
  'benefit.searches-answer-each-other': 'Their search answers yours: “{{text}}”',
  'benefit.same-search': 'They want the same as you: “{{text}}”',
  'benefit.shared-topic': 'You share a subject: “{{text}}”',
  'benefit.same-cohort': 'They are of your class or year: “{{text}}”',
  'benefit.welcomed': 'You are new here, and they gladly welcome newcomers',
  'benefit.welcomes': 'They are new here, and you gladly welcome newcomers',

  'question.how-did-you-start': '“{{topic}}” brings you two together. How did each of you come to it?',
  'question.what-is-hardest': 'When it comes to “{{topic}}”, what is the hardest part just now?',
  'question.what-changed-lately': 'What has changed most around “{{topic}}” over the last year?',
  'question.best-result': 'With “{{topic}}” in mind: which result are you glad about?',
  'question.first-step': 'If you two began with “{{topic}}” tomorrow, what would be the first step?',
  'question.common-mistake': 'Which mistake do people often make around “{{topic}}”?',
  'question.who-inspired-you': 'Who has taught you the most about “{{topic}}”?',
  'question.what-would-you-ask': 'Five minutes, one question about “{{topic}}”: what would you ask?',
  'question.what-next': 'Where would you like to be with “{{topic}}” a year from now?',
  'question.small-favour': 'Which small favour would help you along with “{{topic}}”?',
  'question.most-useful-today': 'Apart from “{{topic}}”, what would make today worthwhile for you?',
  'question.what-surprised-you': 'What surprised you when you first dealt with “{{topic}}”?',
};
