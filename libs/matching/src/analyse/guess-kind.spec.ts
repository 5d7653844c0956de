import { describe, expect, it } from '@jest/globals';
import type { PinDirection, PinKind } from '../pin-kind.js';
import { guessKind } from './guess-kind.js';

describe('guessing the kind of a pin', () => {
  it.each<[PinDirection, string, PinKind]>([
    ['need', 'business angel for a climate startup', 'investor'],
    ['need', 'Mentorin für den Berufseinstieg', 'mentor'],
    ['need', 'a journalist who writes about farming', 'press'],
    ['need', 'Saal für ein Konzert', 'venue'],
    ['need', 'Neue Stelle als Controllerin', 'job'],
    ['need', 'Wir stellen ein: Verstärkung für unser Team', 'hire'],
    ['need', 'apprentices for our workshop', 'hire'],
    ['need', 'Kunden für meine Agentur', 'client'],
    ['need', 'a lawyer', 'help'],
    ['need', 'CRM for our customers', 'help'],
    ['need', 'How do you find good people?', 'question'],
    ['need', 'good conversations', 'other'],
    ['offer', 'Venture capital', 'investor'],
    ['offer', 'Tipps und Erfahrungen', 'knowledge'],
    ['both', 'Sprachtandem Deutsch und Polnisch', 'collaborate'],
    ['need', '', 'other'],
  ])('%s "%s" is %s', (direction, text, kind) => {
    expect(guessKind(text, direction)).toBe(kind);
  });
});
