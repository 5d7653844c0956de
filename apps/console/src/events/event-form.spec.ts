import { describe, expect, it } from '@jest/globals';
import { eventChecks, newEventFields, toBody } from './event-form.js';

const fields = {
  ...newEventFields(Date.parse('2026-05-04T10:00:00Z'), 'en'),
  name: ' Spring mixer ',
  timeZone: 'Europe/Vienna',
  startsAt: '2026-05-05T18:00',
  endsAt: '2026-05-05T22:00',
};

describe('the form of an event', () => {
  it('sends instants and trimmed text', () => {
    expect(toBody(fields)).toMatchObject({
      name: 'Spring mixer',
      startsAt: '2026-05-05T16:00:00.000Z',
      endsAt: '2026-05-05T20:00:00.000Z',
    });
  });

  it('wants a name and an end after the beginning', () => {
    expect(eventChecks.name?.('  ', fields)).toBe('events.nameMissing');
    expect(eventChecks.endsAt?.('2026-05-05T18:00', fields)).toBe('events.endsBeforeStart');
    expect(eventChecks.endsAt?.('2026-05-05T18:01', fields)).toBeNull();
    expect(eventChecks.startsAt?.('', fields)).toBe('events.timeMissing');
  });
});
