import { readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { ApiError, attendeeApi, consoleApi, newId } from '@commonground/client';
import { IDEMPOTENCY_HEADER } from '@commonground/contracts/constants';
import { describe, expect, it } from '@jest/globals';
import { owner, stranger } from '../product/callers.js';
import { eventually } from '../product/eventually.js';
import { anEvent, join } from '../product/live-event.js';
import { alone, product, signInLink, tokenOf } from '../product/product.js';

const { url, dataDir } = product();

describe('the log', () => {
  it('is JSON and names nobody, no secret and nothing that people wrote', async () => {
    const canary = `kanarienvogel${Date.now()}`;
    // A link that is not valid any more: a fresh one ends it.
    const token = await alone('sign-in', async () => {
      const link = await signInLink();
      await signInLink();
      return tokenOf(link);
    });
    const organizer = await owner();
    const event = await anEvent(organizer, { name: `${canary} evening` });
    const params = { eventId: event.id };
    const person = await join(event, {
      name: `${canary} Person`,
      headline: `${canary} headline`,
      text: `${canary} pin`,
    });
    await person.call(attendeeApi.changeMe, {
      body: { email: `${canary}@mail.example`, phone: '+49 170 0000017' },
    });
    await person.pin('offer', `${canary} offer`);
    const added = { id: newId(), name: `${canary} Added`, email: `${canary}2@mail.example`, present: true };
    await organizer.call(consoleApi.addAttendee, { params, body: added });

    // What fails is logged: each of these carries something that must not be.
    const refused = [
      stranger().call(consoleApi.signIn, { body: { token } }),
      stranger().call(attendeeApi.joinPage, { params: { code: canary.slice(0, 12) } }),
      person.call(attendeeApi.pin, {
        body: { id: newId(), topicId: newId(), direction: 'need', text: `${canary} refused` },
      }),
      organizer.call(consoleApi.event, { params: { eventId: newId() }, query: { name: canary } }),
    ];
    for (const answer of refused) await expect(answer).rejects.toBeInstanceOf(ApiError);
    const broken = await fetch(`${url}/api/v1/attendee/pins?secret=${canary}`, {
      method: 'POST',
      headers: {
        origin: url,
        cookie: person.cookies.read(),
        'content-type': 'application/json',
        [IDEMPOTENCY_HEADER]: newId(),
      },
      body: `{"text":"${canary}`,
    });
    expect(broken.status).toBe(400);
    const trace = broken.headers.get('x-trace-id') ?? 'none';

    const read = () => readFileSync(joinPath(dataDir, 'log', 'commonground.log'), 'utf8');
    // Logged at all, or the rest would prove nothing.
    await eventually('the last request to be logged', () => read().includes(trace));
    const log = read();
    for (const line of log.trim().split('\n')) expect(() => JSON.parse(line) as unknown).not.toThrow();
    const secrets = [canary, 'mail.example', '0000017', token, event.joinCode];
    expect(log.split('\n').filter((line) => secrets.some((secret) => line.includes(secret)))).toEqual([]);
    const cookies = `${person.cookies.read()}; ${organizer.cookies.read()}`.split('; ');
    expect(cookies.filter((cookie) => log.includes(cookie.split('=')[1] ?? ''))).toEqual([]);
  });
});
