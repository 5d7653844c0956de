/** How many meetings somebody wants and in what company, and what is shown once they have them, in English. */
export const limits = {
  'limit.title': 'Meetings a day',
  'limit.switch': 'Only so many',
  'limit.switch.hint': 'When you have them, your pins say “Full today” and nobody new is suggested to you.',
  'limit.value_one': 'at most {{count}} meeting a day',
  'limit.value_other': 'at most {{count}} meetings a day',
  'limit.full': 'Full today',
  'now.full_one': 'You have your meeting for today, so nobody new is suggested to you.',
  'now.full_other': 'You have your {{count}} meetings for today, so nobody new is suggested to you.',
  'now.full.more': 'One more today',
  'now.asked.next-day': 'Waiting for tomorrow: {{number}}',
  'now.asked.end': 'Waiting for you: {{number}}',
  'suggestion.asked.next-day':
    'You are full today, so this waits until tomorrow. You can say yes at any time.',
  'suggestion.asked.end':
    'You are full today, so this waits until the event ends. You can say yes at any time.',
  'suggestion.asking.next-day': 'Full today. Your hello waits until tomorrow.',
  'suggestion.asking.end': 'Full today. Your hello waits until the event ends.',
  'style.title': 'How I like to meet',
  'style.lead':
    'For rounds, and for the place where you meet. Organizers are told only if rounds leave you out.',
  'style.any.word': 'I don’t mind',
  'style.any.hint': 'Two or twenty, quiet or lively.',
  'style.one-to-one.word': 'One to one',
  'style.one-to-one.hint': 'With one other person, where it is calm. Never in a group.',
  'style.small-group.word': 'Small groups',
  'style.small-group.hint': 'Up to four people.',
  'style.lively.word': 'Lively',
  'style.lively.hint': 'The more, the merrier.',
};
