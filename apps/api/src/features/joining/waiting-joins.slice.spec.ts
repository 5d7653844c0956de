import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { AttendeeSession, Counters, PinView, Snapshot, WaitingJoin } from '@commonground/contracts';
import type { Audience } from '@commonground/contracts/constants';
import { SessionStore } from '../../platform/auth/session-store.js';
import { contentsOf, FeedFollower } from '../../testing/feed-follower.js';
import { eventually, openLiveEvent, type TestEvent } from '../../testing/live-event.js';
import { type Browser, openTestApi, type TestApi } from '../../testing/test-api.js';
import { JOIN_LIMITS, type JoinLimits } from './join-ceiling.js';

let api: TestApi;
let event: TestEvent;
let limits: JoinLimits;
const followers: FeedFollower[] = [];

beforeAll(async () => {
  api = await openTestApi();
  limits = api.app.get<JoinLimits>(JOIN_LIMITS);
}, 60_000);
beforeEach(async () => {
  // One comes in, the others wait. Each event counts for itself.
  Object.assign(limits, { joinsPerMinute: 1, waitingJoins: 20 });
  event = await openLiveEvent(api);
  await join(api.browser(), 'Uma First').expect(201);
});
afterEach(() => {
  for (const follower of followers.splice(0)) follower.leave();
});
afterAll(() => api.close());

const bodyOf = (name: string, text = `Wanted by ${name}`) => ({
  name,
  headline: 'Luthier',
  language: 'en',
  consents: { listed: true, suggested: true, screen: true },
  pin: { id: randomUUID(), topicId: event.topicId, direction: 'need', text },
});
const join = (phone: Browser, name: string, key?: string, body: object = bodyOf(name)) =>
  phone.post(`/api/v1/join/${event.view.joinCode}`, body, key);
const path = () => `/api/v1/console/events/${event.id}`;
const admit = (...ids: string[]) => event.owner.post(`${path()}/waiting-joins/admit`, { ids });
const turnAway = (...ids: string[]) => event.owner.post(`${path()}/waiting-joins/turn-away`, { ids });
const consoleSees = async (browser = event.owner) =>
  ((await browser.get(`${path()}/snapshot`).expect(200)).body as Snapshot).entities;
const waiting = async (browser?: Browser) => (await consoleSees(browser))['waiting-join'] as WaitingJoin[];

/** Somebody above the ceiling, with the phone that they hold. */
async function aWaiting(name: string) {
  const phone = api.browser();
  const { me } = (await join(phone, name).expect(201)).body as AttendeeSession;
  return { id: me.id, me, phone };
}

async function aModerator(): Promise<Browser> {
  const [organization] = await api.db.query<{ id: string }[]>(
    'SELECT organization_id AS id FROM live_event WHERE id = $1',
    [event.id],
  );
  const memberId = randomUUID();
  await api.db.query(`INSERT INTO member (id, organization_id, role) VALUES ($1, $2, 'moderator')`, [
    memberId,
    organization?.id,
  ]);
  return api.browser(`cg-console=${await api.app.get(SessionStore).open({ memberId })}`);
}

async function aScreen(): Promise<Browser> {
  const screenId = randomUUID();
  await api.db.query(`INSERT INTO screen (id, event_id, name, paired_at) VALUES ($1, $2, 'Stage', now())`, [
    screenId,
    event.id,
  ]);
  return api.browser(`cg-screen=${await api.app.get(SessionStore).open({ screenId })}`);
}

async function follow(audience: Audience, browser: Browser): Promise<FeedFollower> {
  const follower = new FeedFollower(api, audience, audience, event.id, browser.cookies());
  followers.push(follower);
  await follower.connect();
  return follower;
}
const words = ({ state }: FeedFollower) => (state ? JSON.stringify(contentsOf(state)) : '');
const hears = (follower: FeedFollower, text: string) =>
  eventually(
    () => Promise.resolve(words(follower)),
    (heard) => heard.includes(text),
  );

describe('a join above the ceiling', () => {
  it('is kept, and its phone is told to wait', async () => {
    const { me, phone } = await aWaiting('Lev Waits');
    expect(me).toMatchObject({ name: 'Lev Waits', waiting: true, joined: false, present: false });
    expect((await phone.get('/api/v1/attendee/session').expect(200)).body).toMatchObject({
      me: { waiting: true },
    });
    expect(await waiting()).toMatchObject([
      { id: me.id, name: 'Lev Waits', headline: 'Luthier', pin: { text: 'Wanted by Lev Waits' } },
    ]);
  });

  it('happens once, and a repeat gets the same answer', async () => {
    const body = bodyOf('Lev Waits');
    const key = randomUUID();
    const phones = Array.from({ length: 4 }, () => api.browser());
    const answers = await Promise.all(phones.map((phone) => join(phone, 'Lev Waits', key, body)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201, 201]);
    for (const phone of phones) await phone.get('/api/v1/attendee/session').expect(200);
    expect(await waiting()).toHaveLength(1);
  });

  it('shows nothing of itself to anybody but those who decide, and shows its phone nobody', async () => {
    const guest = await event.person({ name: 'Ida Inside', listed: true, screen: true });
    const moderator = await aModerator();
    const others = [
      await follow('attendee', guest.browser),
      await follow('console', moderator),
      await follow('screen', await aScreen()),
    ];
    const decides = await follow('console', event.owner);
    const { id, phone } = await aWaiting('Lev Waits');
    const own = await follow('attendee', phone);
    await guest.pin('offer', 'Pinned after that');
    for (const follower of [...others, decides])
      expect(await hears(follower, 'Pinned after that')).toContain('Pinned after');
    expect(words(decides)).toContain('Lev Waits');
    for (const follower of others) {
      expect(words(follower)).not.toMatch(/Lev Waits/u);
      expect(contentsOf(await follower.fresh())).toEqual(
        contentsOf(follower.state ?? (await follower.fresh())),
      );
    }
    const { attendee, counters, pin } = await consoleSees();
    expect(JSON.stringify([attendee, pin])).not.toContain('Lev Waits');
    expect(await waiting(moderator)).toEqual([]);
    // Uma, who came first, and Ida.
    expect((counters as Counters[])[0]).toMatchObject({ attendees: 2, pins: 2 });
    expect(Object.keys(contentsOf(await own.fresh()))).toEqual(['event', 'me']);
    expect(words(own)).not.toMatch(/Ida Inside|Uma First|Pinned after that/u);
    const pins = { id: randomUUID(), topicId: event.topicId, direction: 'need', text: 'Another one' };
    for (const refused of [
      phone.post('/api/v1/attendee/pins', pins),
      phone.post('/api/v1/attendee/me/join', bodyOf('Lev Waits')),
      phone.patch('/api/v1/attendee/me', { present: true }),
      phone.put('/api/v1/attendee/me/mood', { mood: 'open', minutes: null }),
      phone.get('/api/v1/attendee/contacts'),
      phone.post('/api/v1/attendee/blocks', { attendeeId: guest.id }),
    ])
      expect((await refused).body).toMatchObject({ status: 403, code: 'join.waiting' });
    await guest.browser.post('/api/v1/attendee/blocks', { attendeeId: id }).expect(403);
    await event.owner.patch(`${path()}/attendees/${id}`, { present: true }).expect(404);
    await event.owner.post(`${path()}/attendees/${id}/personal-link`).expect(404);
    expect([...others, decides, own].flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  it('is refused for good reasons as any other', async () => {
    const body = bodyOf('Lev Waits');
    const wrong = { ...body, pin: { ...body.pin, topicId: randomUUID() } };
    expect((await join(api.browser(), 'Lev Waits', undefined, wrong)).body).toMatchObject({
      code: 'topic.not-found',
    });
    expect(await waiting()).toEqual([]);
  });

  it('finds an end: no more than so many wait at one event', async () => {
    Object.assign(limits, { waitingJoins: 3 });
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => join(api.browser(), `Guest ${index}`)),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    for (const { body } of answers.filter(({ status }) => status !== 201))
      expect(body).toMatchObject({
        status: 429,
        code: 'request.rate-limited',
        retryAfterMs: expect.any(Number),
      });
    const [first] = await waiting();
    expect(await waiting()).toHaveLength(3);
    await turnAway(first?.id ?? '').expect(204);
    await join(api.browser(), 'Late Guest').expect(201);
  });
});

describe('letting people in', () => {
  it('makes them join with what they had said, and their phones go on by themselves', async () => {
    const guest = await event.person({ name: 'Ida Inside', listed: true });
    const [room, decides, screen] = [
      await follow('attendee', guest.browser),
      await follow('console', event.owner),
      await follow('screen', await aScreen()),
    ];
    const { id, phone } = await aWaiting('Lev Waits');
    const stays = await aWaiting('Mia Stays');
    const own = await follow('attendee', phone);
    const still = await follow('attendee', stays.phone);
    const away = api.browser(phone.cookies());
    await admit(id).expect(204);
    for (const follower of [own, room, decides, screen])
      expect(await hears(follower, 'Wanted by Lev Waits')).toContain('Wanted by Lev Waits');
    expect(own.resyncs).toBe(1);
    expect(own.state && contentsOf(own.state)['me']).toMatchObject([
      { id, waiting: false, joined: true, present: true, consents: { listed: true, screen: true } },
    ]);
    expect(await hears(room, 'Luthier')).toContain('Lev Waits');
    expect(words(own)).toContain('Ida Inside');
    expect(words(still)).not.toMatch(/Lev Waits|Ida Inside/u);
    expect(await waiting()).toMatchObject([{ name: 'Mia Stays' }]);
    expect((await consoleSees()).attendee).toEqual(
      expect.arrayContaining([expect.objectContaining({ id, joined: true, present: true, pins: 1 })]),
    );
    await away.get('/api/v1/attendee/contacts').expect(200);
    // Agreed to when they asked to come in, and once.
    const records = await api.db.query<unknown[]>('SELECT 1 FROM consent_record WHERE attendee_id = $1', [
      id,
    ]);
    expect(records).toHaveLength(3);
    expect(followers.flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  it('reaches a phone that was away meanwhile, with an old position', async () => {
    const { id, phone } = await aWaiting('Lev Waits');
    const own = await follow('attendee', phone);
    own.leave();
    await admit(id).expect(204);
    await own.connect();
    expect(await hears(own, 'Uma First')).toContain('Uma First');
    expect(own.resyncs).toBe(1);
  });

  it('takes several at once, passes over who is in already, and is repeatable', async () => {
    const people = [await aWaiting('Lev Waits'), await aWaiting('Mia Waits'), await aWaiting('Nia Waits')];
    const ids = people.map(({ id }) => id);
    await Promise.all([admit(...ids).expect(204), admit(...[...ids].reverse()).expect(204)]);
    await admit(...ids).expect(204);
    expect(await waiting()).toEqual([]);
    const pins = (await consoleSees()).pin as PinView[];
    expect(pins.filter(({ text }) => text.includes('Waits'))).toHaveLength(3);
  });

  it('puts the pin on the wall although its topic was merged and closed meanwhile', async () => {
    const { id } = await aWaiting('Lev Waits');
    const into = randomUUID();
    const topic = { id: into, name: 'Together', icon: 'leaf', colour: 2 };
    await event.owner.post(`${path()}/topics`, topic).expect(201);
    await event.owner
      .post(`${path()}/topics/${event.topicId}/merge`, { intoId: into })
      .expect((answer) => expect(answer.status).toBeLessThan(300));
    const open = { id: randomUUID(), name: 'Open', icon: 'leaf', colour: 3 };
    await event.owner.post(`${path()}/topics`, open).expect(201);
    await event.owner.patch(`${path()}/topics/${into}`, { closed: true }).expect(200);
    expect((await waiting())[0]?.pin.topicId).toBe(into);
    await admit(id).expect(204);
    const pins = (await consoleSees()).pin as PinView[];
    expect(pins.find(({ owner }) => owner.id === id)).toMatchObject({ topicId: into });
  });

  it('keeps to the own event, and to phases in which people join', async () => {
    const { id } = await aWaiting('Lev Waits');
    const other = await openLiveEvent(api);
    await other.owner
      .post(`/api/v1/console/events/${other.id}/waiting-joins/admit`, { ids: [id] })
      .expect(204);
    await other.owner
      .post(`/api/v1/console/events/${other.id}/waiting-joins/turn-away`, { ids: [id] })
      .expect(204);
    expect(await waiting()).toHaveLength(1);
    await event.owner.post(`${path()}/phase`, { phase: 'after' }).expect(200);
    expect((await admit(id)).body).toMatchObject({ code: 'event.phase' });
    await turnAway(id).expect(204);
    expect(await waiting()).toEqual([]);
  });
});

describe('turning people away', () => {
  it('ends their session and leaves nothing, not even for a repeat of the command', async () => {
    const body = bodyOf('Odd Unmistakable');
    const key = randomUUID();
    const phone = api.browser();
    const { me } = (await join(phone, 'Odd Unmistakable', key, body).expect(201)).body as AttendeeSession;
    const decides = await follow('console', event.owner);
    await turnAway(me.id).expect(204);
    await phone.get('/api/v1/attendee/session').expect(401);
    expect(
      await eventually(
        () => Promise.resolve(words(decides)),
        (heard) => !heard.includes('Odd Unmistakable'),
      ),
    ).not.toContain('Odd Unmistakable');
    await join(api.browser(), 'Odd Unmistakable', key, body).expect(410);
    const rows = await api.db.query<unknown[]>(
      `SELECT 1 FROM attendee WHERE id = $1 UNION ALL SELECT 1 FROM consent_record WHERE attendee_id = $1
       UNION ALL SELECT 1 FROM command_receipt WHERE answer::text LIKE '%Odd Unmistakable%'`,
      [me.id],
    );
    expect(rows).toEqual([]);
  });

  it('is what people can do themselves: they give up', async () => {
    const { phone } = await aWaiting('Lev Waits');
    await phone.delete('/api/v1/attendee/me').expect(204);
    expect(await waiting()).toEqual([]);
    await phone.get('/api/v1/attendee/session').expect(401);
  });

  it('does nothing to people who are in', async () => {
    const { id, phone } = await aWaiting('Lev Waits');
    await admit(id).expect(204);
    await turnAway(id).expect(204);
    await phone.get('/api/v1/attendee/contacts').expect(200);
  });
});
