/** A networking tip for screens and phones: at most 25 words in each language. */
export interface Tip {
  readonly id: string;
  readonly en: string;
  readonly de: string;
  /** Which of the ten basic behaviours at an event this tip stands for, 1 to 10. */
  readonly behaviour?: number;
}

/** The tips that ship. An organizer takes them over, edits them or switches them off, one by one. */
// oxfmt-ignore
export const TIPS: readonly Tip[] = [
  {
    id: 'rest-before', behaviour: 1,
    en: 'Sleep well the night before and come a little early. A rested head remembers names.',
    de: 'Schlafen Sie vorher gut und kommen Sie etwas früher. Ein ausgeruhter Kopf merkt sich Namen.',
  },
  {
    id: 'good-mood', behaviour: 2,
    en: 'Leave the hard day at the cloakroom. A friendly face makes the first sentence easy for others.',
    de: 'Lassen Sie den schweren Tag an der Garderobe. Ein freundliches Gesicht macht anderen den ersten Satz leicht.',
  },
  {
    id: 'little-alcohol', behaviour: 3,
    en: 'One glass is plenty. With a clear head you keep what people told you.',
    de: 'Ein Glas reicht. Mit klarem Kopf behalten Sie, was Ihnen andere erzählt haben.',
  },
  {
    id: 'walk-up', behaviour: 4,
    en: 'Walk up to somebody who stands alone and say your name. They are often glad that you came.',
    de: 'Gehen Sie auf jemanden zu, der allein steht, und nennen Sie Ihren Namen. Meist freut sich die Person darüber.',
  },
  {
    id: 'take-notes', behaviour: 5,
    en: 'Write down what matters right after a talk: who it was, what they need, what you promised.',
    de: 'Schreiben Sie gleich nach dem Gespräch auf, was zählt: wer es war, was gebraucht wird, was Sie zugesagt haben.',
  },
  {
    id: 'ask-questions', behaviour: 6,
    en: 'Ask the question that you really have. The worst that can happen is that nobody knows yet.',
    de: 'Stellen Sie die Frage, die Sie wirklich haben. Schlimmstenfalls weiß es hier noch niemand.',
  },
  {
    id: 'photo-together', behaviour: 7,
    en: 'Offer a photo together after a good talk. It brings back the face, the name and the moment.',
    de: 'Schlagen Sie nach einem guten Gespräch ein gemeinsames Foto vor. Es bewahrt Gesicht, Namen und Moment.',
  },
  {
    id: 'share-contacts', behaviour: 8,
    en: 'You know someone who could help? Say so, and bring the two together if both agree.',
    de: 'Sie kennen jemanden, der helfen könnte? Sagen Sie es, und bringen Sie beide zusammen, wenn sie einverstanden sind.',
  },
  {
    id: 'keep-cards', behaviour: 9,
    en: 'Keep every card you are given, on paper or on your phone. You may need it next year.',
    de: 'Heben Sie jede Karte auf, auf Papier oder im Telefon. Vielleicht brauchen Sie sie erst nächstes Jahr.',
  },
  {
    id: 'respect-mood', behaviour: 10,
    en: 'Some people need a pause. If a card says “not now”, leave it at a smile.',
    de: 'Manche brauchen eine Pause. Steht auf der Karte „jetzt nicht“, belassen Sie es bei einem Lächeln.',
  },
  {
    id: 'share-knowledge',
    en: 'Tell what you know, also the small things. What is routine for you may save somebody a week.',
    de: 'Erzählen Sie, was Sie wissen, auch Kleines. Ihre Routine erspart anderen vielleicht eine Woche.',
  },
  {
    id: 'small-goal',
    en: 'Set yourself one small goal: three new people, or one idea that you take home.',
    de: 'Nehmen Sie sich etwas Kleines vor: drei neue Menschen oder eine Idee für zu Hause.',
  },
  {
    id: 'concrete-pin',
    en: 'Pin something concrete. “A tax adviser for freelancers” finds more answers than “interesting contacts”.',
    de: 'Pinnen Sie etwas Konkretes. „Steuerberater für Selbstständige“ findet mehr Antworten als „interessante Kontakte“.',
  },
  {
    id: 'offer-first',
    en: 'Begin with an offer. It is easier to ask for help where you have already been of use.',
    de: 'Beginnen Sie mit einem Angebot. Wer schon geholfen hat, bittet leichter um Hilfe.',
  },
  {
    id: 'listen-longer',
    en: 'Listen a little longer than you speak. Then repeat what you understood.',
    de: 'Hören Sie etwas länger zu, als Sie reden. Dann sagen Sie, was Sie verstanden haben.',
  },
  {
    id: 'one-sentence',
    en: 'Say in one sentence what you do and for whom. Leave the job title for later.',
    de: 'Sagen Sie in einem Satz, was Sie für wen tun. Der Titel hat Zeit bis später.',
  },
  {
    id: 'open-circle',
    en: 'Stand so that a third person fits in. An open circle is an invitation.',
    de: 'Stehen Sie so, dass noch jemand dazupasst. Ein offener Kreis ist eine Einladung.',
  },
  {
    id: 'leave-kindly',
    en: 'It is fine to end a talk: say thank you, name the next step, and move on.',
    de: 'Ein Gespräch darf enden: Danken Sie, nennen Sie den nächsten Schritt und gehen Sie weiter.',
  },
  {
    id: 'quiet-corner',
    en: 'Not everyone likes a crowd. Suggest a quiet seat and talk one to one.',
    de: 'Nicht alle mögen Gedränge. Schlagen Sie einen ruhigen Platz vor und reden Sie zu zweit.',
  },
  {
    id: 'introduce-two',
    en: 'Introduce two people to each other, with one reason why they should talk.',
    de: 'Stellen Sie zwei Menschen einander vor und nennen Sie einen Grund, warum sie reden sollten.',
  },
  {
    id: 'other-field',
    en: 'Talk to one person whose work you know nothing about. New ideas often come from next door.',
    de: 'Sprechen Sie mit jemandem, dessen Arbeit Ihnen fremd ist. Neue Ideen kommen oft von nebenan.',
  },
  {
    id: 'say-names',
    en: 'Use the name of the other person once. If it slipped away, simply ask again.',
    de: 'Sprechen Sie Ihr Gegenüber einmal mit Namen an. Ist er entfallen, fragen Sie einfach noch einmal.',
  },
  {
    id: 'follow-up-soon',
    en: 'Write within two days: one line about what you talked about, one about what comes next.',
    de: 'Schreiben Sie innerhalb von zwei Tagen: eine Zeile zum Gespräch, eine zum nächsten Schritt.',
  },
  {
    id: 'keep-promises',
    en: 'Promise one thing only, and do it this week. That is how trust begins.',
    de: 'Versprechen Sie nur eine Sache und halten Sie sie diese Woche. So beginnt Vertrauen.',
  },
];
