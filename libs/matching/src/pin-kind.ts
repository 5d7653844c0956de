/** What a pin is about, as people choose it on the form. */
export const PIN_KINDS = [
  'contact',
  'knowledge',
  'mentor',
  'job',
  'hire',
  'client',
  'supplier',
  'investor',
  'partner',
  'press',
  'venue',
  'help',
  'collaborate',
  'question',
  'news',
  'other',
] as const;

export type PinKind = (typeof PIN_KINDS)[number];

export type PinDirection = 'offer' | 'need' | 'both';
