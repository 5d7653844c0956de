import { describe, expect, it } from '@jest/globals';
import type { AttendeeView } from '@commonground/contracts';
import { attendeeList } from './attendee-list.js';

const person = (name: string, parts: Partial<AttendeeView> = {}): AttendeeView => ({
  id: name,
  name,
  headline: '',
  company: '',
  email: '',
  ticket: '',
  joined: false,
  present: false,
  mood: 'open',
  consents: { listed: false, suggested: true, screen: false },
  pins: 0,
  suggestions: 0,
  encounters: 0,
  simulated: false,
  hasLink: false,
  welcome: 'none',
  profession: '',
  ...parts,
});

const people = [
  person('Zoë Ångström', { company: 'Nordlicht GmbH', present: true, joined: true, encounters: 2 }),
  person('Ada Brandt', {
    email: 'ada@example.org',
    present: true,
    joined: true,
    suggestions: 3,
    encounters: 2,
  }),
  person('Émile Petit', { headline: 'Stage carpenter' }),
];
const byName = { column: 'name', descending: false } as const;
const names = (list: AttendeeView[]) => list.map(({ name }) => name);

describe('the list of attendees', () => {
  it('finds people by parts of several fields, whatever the accents', () => {
    expect(names(attendeeList(people, 'zoe nordl', 'all', byName, 'en'))).toEqual(['Zoë Ångström']);
    expect(names(attendeeList(people, 'CARPENTER', 'all', byName, 'en'))).toEqual(['Émile Petit']);
    expect(attendeeList(people, 'zoe carpenter', 'all', byName, 'en')).toEqual([]);
  });

  it('filters those who are here and were suggested nobody', () => {
    expect(names(attendeeList(people, '', 'without-suggestion', byName, 'en'))).toEqual(['Zoë Ångström']);
    expect(names(attendeeList(people, '', 'not-joined', byName, 'en'))).toEqual(['Émile Petit']);
  });

  it('filters those who are new here, and those who welcome them', () => {
    const list = [person('Bo', { welcome: 'buddy' }), person('Zoe', { welcome: 'newcomer' }), ...people];
    expect(names(attendeeList(list, '', 'newcomer', byName, 'en'))).toEqual(['Zoe']);
    expect(names(attendeeList(list, '', 'buddy', byName, 'en'))).toEqual(['Bo']);
  });

  it('sorts names as the language does, and numbers with names as second order', () => {
    expect(names(attendeeList(people, '', 'all', byName, 'en'))).toEqual([
      'Ada Brandt',
      'Émile Petit',
      'Zoë Ångström',
    ]);
    const mostMet = { column: 'encounters', descending: true } as const;
    expect(names(attendeeList(people, '', 'all', mostMet, 'en'))).toEqual([
      'Ada Brandt',
      'Zoë Ångström',
      'Émile Petit',
    ]);
  });
});
