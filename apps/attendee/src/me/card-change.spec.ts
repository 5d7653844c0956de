import { describe, expect, it } from '@jest/globals';
import type { Me } from '@commonground/contracts';
import { cardChange, draftOf } from './card-change.js';

const me = {
  name: 'Ada',
  headline: 'Engineer',
  company: '',
  email: 'ada@example.org',
  phone: '',
  linkedin: '',
  website: '',
  bio: '',
  fieldAudiences: {
    headline: 'event',
    company: 'event',
    email: 'accepted',
    phone: 'accepted',
    linkedin: 'accepted',
    website: 'event',
    bio: 'event',
  },
} as Me;

const edited = (fields: Partial<ReturnType<typeof draftOf>['fields']>) => {
  const draft = draftOf(me);
  return { ...draft, fields: { ...draft.fields, ...fields } };
};

describe('an edited card', () => {
  it('sends nothing when nothing is new', () => {
    expect(cardChange(me, draftOf(me))).toEqual({ change: {}, problems: {} });
  });

  it('sends only what is new, without spaces at the ends, and what stood there', () => {
    expect(cardChange(me, edited({ headline: ' Chief engineer ' })).change).toEqual({
      headline: 'Chief engineer',
      seen: { headline: 'Engineer' },
    });
  });

  it('completes web addresses and empties others with null', () => {
    const { change, problems } = cardChange(me, edited({ website: 'ada.example.org', email: '' }));
    expect(change).toEqual({
      website: 'https://ada.example.org',
      email: null,
      seen: { website: '', email: 'ada@example.org' },
    });
    expect(problems).toEqual({});
  });

  it('names what cannot be sent', () => {
    const draft = edited({ email: 'ada', website: 'javascript:alert(1)', linkedin: 'not a link' });
    expect(cardChange(me, { ...draft, name: ' ' }).problems).toEqual({
      name: 'missing',
      email: 'email',
      website: 'link',
      linkedin: 'link',
    });
  });

  it('sends all audiences when one is new', () => {
    const draft = draftOf(me);
    const audiences = { ...draft.audiences, phone: 'event' as const };
    expect(cardChange(me, { ...draft, audiences }).change).toEqual({ fieldAudiences: audiences });
  });
});
