import { describe, expect, it } from '@jest/globals';
import type { AttendeeView } from '@commonground/contracts';
import { attendeeChoices } from './attendee-choice.js';

const attendee = (id: string, name: string, headline = '', company = '') =>
  ({ id, name, headline, company, email: '', ticket: '' }) as AttendeeView;

describe('the people to choose from', () => {
  it('are in the order of the language, and told apart where two share a name', () => {
    const all = [
      attendee('1', 'Zoe Zink'),
      attendee('2', 'Ada Ahrens', 'Photographer', 'Mill'),
      attendee('3', 'Öykü Öz'),
      attendee('4', 'Ada Ahrens', '', 'Pier Ltd'),
      attendee('5', 'Ada Ahrens'),
    ];
    expect(attendeeChoices(all, 'de').map(({ label }) => label)).toEqual([
      'Ada Ahrens',
      'Ada Ahrens · Photographer',
      'Ada Ahrens · Pier Ltd',
      'Öykü Öz',
      'Zoe Zink',
    ]);
    expect(attendeeChoices(all, 'de').find(({ value }) => value === '3')).toEqual({
      value: '3',
      label: 'Öykü Öz',
    });
  });
});
