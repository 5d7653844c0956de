import { attendeeApi, consoleApi, newId } from '@commonground/client';
import { IDEMPOTENCY_HEADER } from '@commonground/contracts/constants';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Caller, owner, stranger } from '../product/callers.js';
import { anEvent, join, type TestEvent } from '../product/live-event.js';
import { product } from '../product/product.js';

const { url } = product();
const port = new URL(url).port;

let organizer: Caller;
let event: TestEvent;
beforeAll(async () => {
  organizer = await owner();
  event = await anEvent(organizer);
});

/** A command with nothing but what the test says. */
const send = (
  path: string,
  { origin, cookie, body, key }: { origin?: string; cookie?: string; body?: unknown; key?: string } = {},
) =>
  fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [IDEMPOTENCY_HEADER]: key ?? newId(),
      ...(origin === undefined ? {} : { origin }),
      ...(cookie === undefined ? {} : { cookie }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body ?? {}),
  });
const topics = () => `/api/v1/console/events/${event.id}/topics`;
const topic = (name: string) => ({ id: newId(), name, icon: 'spark', colour: 1 });

describe('the Origin of a command', () => {
  it.each([
    ['another host', 'https://evil.example'],
    ['another port', `http://localhost:${Number(port) + 1}`],
    ['https instead of http', `https://localhost:${port}`],
    ['a name that begins like ours', `http://localhost:${port}.evil.example`],
    ['ours with a path', `${url}/`],
    ['null', 'null'],
    ['none', undefined],
  ])('%s is refused, with a valid session', async (_, origin) => {
    const cookie = organizer.cookies.read();
    const answer = await send(topics(), {
      cookie,
      body: topic('Smuggled'),
      ...(origin === undefined ? {} : { origin }),
    });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/u);
    expect(await answer.json()).toMatchObject({ code: 'request.origin' });
  });

  it('is ours, or a loopback name of this computer', async () => {
    const cookie = organizer.cookies.read();
    for (const origin of [url, `http://127.0.0.1:${port}`]) {
      expect((await send(topics(), { cookie, origin, body: topic(`From ${origin}`) })).status).toBe(201);
    }
  });

  it('lets no other page read an answer', async () => {
    const answer = await fetch(`${url}/api/v1/console/events`, {
      headers: { origin: 'https://evil.example' },
    });
    expect(answer.headers.has('access-control-allow-origin')).toBe(false);
    expect(answer.status).toBe(401);
  });
});

describe('a command', () => {
  it('carried out once, answered twice', async () => {
    const [key, body] = [newId(), topic('Only once')];
    const options = { params: { eventId: event.id }, body: body as never, key };
    const first = await organizer.call(consoleApi.addTopic, options);
    expect(await organizer.call(consoleApi.addTopic, options)).toEqual(first);
    const { entities } = await organizer.call(consoleApi.snapshot, { params: { eventId: event.id } });
    expect(entities.topic?.filter((found) => (found as { name: string }).name === 'Only once')).toHaveLength(
      1,
    );
  });

  it('that names unknown fields, or wrong ones, is told which', async () => {
    const cookie = organizer.cookies.read();
    const body = { ...topic('Bad'), colour: 99, admin: true };
    const answer = await send(topics(), { cookie, origin: url, body });
    expect(answer.status).toBe(400);
    const problem = (await answer.json()) as { code: string; errors: { pointer: string }[] };
    expect(problem.code).toBe('request.invalid');
    expect(problem.errors.map(({ pointer }) => pointer).sort()).toEqual(['/admin', '/colour']);
  });

  it('that is no JSON, or too large, is refused as a problem', async () => {
    const cookie = organizer.cookies.read();
    const broken = await send(topics(), { cookie, origin: url, body: '{"name":' });
    expect([broken.status, await broken.json()]).toMatchObject([400, { code: 'request.malformed' }]);
    const large = await send(topics(), {
      cookie,
      origin: url,
      body: { ...topic('Large'), padding: 'x'.repeat(80_000) },
    });
    expect([large.status, await large.json()]).toMatchObject([413, { code: 'request.too-large' }]);
  });

  it('of another audience, or of nobody, is refused', async () => {
    const phone = await join(event);
    await expect(phone.call(consoleApi.events)).rejects.toMatchObject({
      problem: { code: 'session.missing' },
    });
    await expect(organizer.call(attendeeApi.session)).rejects.toMatchObject({
      problem: { code: 'session.missing' },
    });
    await expect(stranger().call(consoleApi.events)).rejects.toMatchObject({ problem: { status: 401 } });
  });
});

describe('the rate limit', () => {
  it('answers a flood with problem+json and Retry-After, and leaves everybody else alone', async () => {
    const [flooding, other] = [await join(event), await join(event)];
    const cookie = flooding.cookies.read();
    const mood = () =>
      fetch(`${url}/api/v1/attendee/me/mood`, {
        method: 'PUT',
        headers: { origin: url, cookie, 'content-type': 'application/json', [IDEMPOTENCY_HEADER]: newId() },
        body: '{}',
      });
    const answers = await Promise.all(Array.from({ length: 140 }, mood));
    const limited = answers.filter(({ status }) => status === 429);
    expect(limited.length).toBeGreaterThanOrEqual(15);
    expect(answers.filter(({ status }) => status === 400).length).toBeGreaterThanOrEqual(100);
    const [first] = limited;
    expect(first?.headers.get('content-type')).toMatch(/^application\/problem\+json/u);
    const wait = Number(first?.headers.get('retry-after'));
    expect(wait).toBeGreaterThanOrEqual(1);
    expect(wait).toBeLessThanOrEqual(20);
    expect(await first?.json()).toMatchObject({ status: 429, code: 'request.rate-limited' });
    // Reading goes on, and so does everybody behind the same address.
    expect((await flooding.call(attendeeApi.session)).me.id).toBe(flooding.me.id);
    const body = { mood: 'approach-me', minutes: null } as const;
    expect((await other.call(attendeeApi.changeMood, { body })).mood).toBe('approach-me');
  });
});
