import { attendeeApi } from '@commonground/client';
import type { FieldAudiences } from '@commonground/contracts';
import { join, type TestEvent, type TestPerson } from '../product/live-event.js';

/** Somebody who agreed to be shown on the screen, with one field for it, and what must not get there. */
export interface AgreedPerson {
  readonly person: TestPerson;
  readonly name: string;
  readonly headline: string;
  /** Values that they did not give to the screen. */
  readonly secrets: string[];
}

const AUDIENCES: FieldAudiences = {
  headline: 'screen',
  company: 'event',
  email: 'accepted',
  phone: 'me',
  linkedin: 'accepted',
  website: 'event',
  bio: 'event',
};

/** Joins with a full card of which name and headline alone may be projected. */
export async function agreedPerson(event: TestEvent, word: string): Promise<AgreedPerson> {
  const [name, headline] = [`Shown ${word}`, `Headline of ${word}`];
  const person = await join(event, {
    name,
    screen: true,
    listed: true,
    direction: 'offer',
    text: `Tea for ${word}`,
  });
  const secret = {
    company: `Company-${word}`,
    email: `mail-${word.toLowerCase()}@mail.example`,
    phone: `+49 170 555${word.length}77`,
    linkedin: `https://www.linkedin.com/in/lin-${word.toLowerCase()}`,
    website: `https://web-${word.toLowerCase()}.example/`,
    bio: `Bio-${word}`,
  };
  await person.call(attendeeApi.changeMe, { body: { ...secret, headline, fieldAudiences: AUDIENCES } });
  return { person, name, headline, secrets: Object.values(secret) };
}
