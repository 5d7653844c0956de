/** Whom somebody looks for, and when nobody is shown, in English. */
export const aim = {
  'aim.title': 'Whom would you like to meet?',
  'aim.lead': 'Only you see this. Cards that are open stay.',
  'aim.useful.word': 'Useful people',
  'aim.useful.hint': 'Whoever fits what I need or offer.',
  'aim.new.word': 'New people',
  'aim.new.hint': 'Nobody who is among my contacts.',
  'aim.renew.word': 'People I know',
  'aim.renew.hint': 'Only my contacts who are here, from this event and earlier ones.',
  'now.empty.renew':
    'You are looking for people you know. When one of your contacts is here and free, a card appears.',
  'now.empty.renew.action': 'Look for others too',
  'now.day-off': 'You left two cards in a row unanswered, so we pause them for a day.',
  'now.day-off.end': 'Show me people again',
};
