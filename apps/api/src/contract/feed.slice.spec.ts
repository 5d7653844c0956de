import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectFeed, type FeedConnection, type FeedState, listOf } from '@commonground/client';
import type { AttendeeSession, PinView, PollAnswer, Snapshot } from '@commonground/contracts';
import { MOODS } from '@commonground/contracts/constants';
import fc from 'fast-check';
import { JOIN_LIMITS, type JoinLimits } from '../features/joining/join-ceiling.js';
import { FeedHub } from '../platform/feeds/feed-hub.js';
import { openWorld, type World } from '../testing/actors.js';
import { contentsOf, FeedFollower } from '../testing/feed-follower.js';
import { openTestApi, type Browser, type TestApi } from '../testing/test-api.js';

/** One step of a history: who does what, with numbers that choose among what exists then. */
type Step = readonly [kind: (typeof KINDS)[number], who: number, which: number];

const KINDS = [
  'pin',
  'pin',
  'edit',
  'unpin',
  'remove',
  'copy',
  'accept',
  'accept',
  'decline',
  'met',
  'later',
  'strike',
  'unstrike',
  'mood',
  'consents',
  'name',
  'limit',
  'block',
  'unblock',
  'add-topic',
  'change-topic',
  'merge-topic',
  'announce',
  'withdraw',
  'tip',
  'zone',
  'ask',
  'ask',
  'give-up',
  'call',
  'take-off',
  'microphone',
  'present',
  'hold',
  'admit',
  'look',
  'look',
  'away',
  'back',
] as const;

const TEXTS = ['A tax adviser', 'Help with a first website', 'Offer: proofreading', 'Somebody to found with'];
const DIRECTIONS = ['offer', 'need', 'both'] as const;
const HISTORIES = fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.nat(2), fc.nat(1000)), {
  minLength: 6,
  maxLength: 14,
});

/** People who join while the history goes on, all of whom have to wait. */
const MOST_NEWCOMERS = 3;

const until = async (holds: () => boolean | Promise<boolean>, what: () => string) => {
  const deadline = Date.now() + 8000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(what());
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
};

describe('feeds', () => {
  let api: TestApi;
  let world: World;
  let eventId: string;
  let owner: Browser;
  /** Four people: the first has blocked the second, and no block ever touches the fourth, who shares the room of phones. */
  let people: { id: string; browser: Browser }[];
  let followers: FeedFollower[];
  let joinCode: string;
  const newcomers: string[] = [];
  let lively: FeedConnection[];
  /** Topics that the lively phone looks at; null: the whole wall. */
  let inView: string[] | null = null;
  const seen = new Map<string, FeedState>();
  /** What the first person sees whose phone no websocket reaches. */
  let polled: FeedState | undefined;

  beforeAll(async () => {
    api = await openTestApi({ env: { SNAPSHOT_CACHE_MB: '64' } });
    world = await openWorld(api);
    eventId = world.here.eventId;
    joinCode = world.here.code;
    Object.assign(api.app.get<JoinLimits>(JOIN_LIMITS), { joinsPerMinute: 0, waitingJoins: MOST_NEWCOMERS });
    const ownerCookie = await world.cookieOf('owner');
    owner = api.browser(ownerCookie);
    const cookies = new Map<string, string>();
    for (const name of ['Ada Moreau', 'Ben Castillo', 'Cem Yildiz', 'Dita Novak']) {
      const id = await world.attendeeAt(eventId, name);
      cookies.set(id, await world.attendeeCookie(id));
    }
    people = [...cookies].map(([id, cookie]) => ({ id, browser: api.browser(cookie) }));
    await people[0]?.browser.post('/api/v1/attendee/blocks', { attendeeId: people[1]?.id }).expect(204);
    followers = [
      new FeedFollower(api, 'console', 'console', eventId, ownerCookie),
      new FeedFollower(api, 'screen', 'screen', eventId, await world.cookieOf('screen')),
      ...[...cookies].map(
        ([id, cookie], index) =>
          new FeedFollower(api, `attendee ${index} ${id}`, 'attendee', eventId, cookie),
      ),
    ];
    for (const follower of followers) await follower.connect();
    // The client of the apps beside them, which mends itself.
    lively = (['console', 'attendee'] as const).map((audience) => {
      const cookie = audience === 'console' ? ownerCookie : ([...cookies.values()][3] ?? '');
      const path =
        audience === 'console' ? `/api/v1/console/events/${eventId}/snapshot` : '/api/v1/attendee/snapshot';
      return connectFeed({
        origin: api.url,
        audience,
        eventId,
        snapshot: async () => (await api.browser(cookie).get(path).expect(200)).body,
        onState: (state) => seen.set(audience, state),
        onStatus: () => undefined,
        extraHeaders: { origin: 'http://commonground.test', cookie },
      });
    });
    lively.push(byLongPoll([...cookies.values()][0] ?? ''));
    await until(
      () => seen.size === 2,
      () => 'the client did not start',
    );
  }, 60_000);
  afterAll(async () => {
    for (const connection of lively) connection.close();
    for (const follower of followers) follower.leave();
    await api.close();
  });

  /** The same client where sockets lead nowhere. */
  const byLongPoll = (cookie: string) =>
    connectFeed({
      origin: 'http://127.0.0.1:9',
      audience: 'attendee',
      eventId,
      snapshot: async () =>
        (await api.browser(cookie).get('/api/v1/attendee/snapshot').expect(200)).body as Snapshot,
      poll: async (query, signal) => {
        const address = `${api.url}/api/v1/attendee/feed?${new URLSearchParams(query).toString()}`;
        return (await (await fetch(address, { headers: { cookie }, signal })).json()) as PollAnswer;
      },
      onState: (state) => (polled = state),
      onStatus: () => undefined,
    });

  const idsOf = async (sql: string, ...values: unknown[]): Promise<string[]> => {
    const rows: { id: string }[] = await api.db.query(sql, [eventId, ...values]);
    return rows.map(({ id }) => id);
  };
  const pick = <T>(list: readonly T[], which: number): T | undefined =>
    list[which % Math.max(1, list.length)];
  const topics = () => idsOf('SELECT id FROM topic WHERE event_id = $1 ORDER BY position, id');

  /** Carries out one step. Refusals are answers too: a full wall or the last topic says no. */
  async function act([kind, who, which]: Step): Promise<void> {
    const me = people[who];
    if (!me) return;
    const mine = (path: string) => `/api/v1/attendee/${path}`;
    const event = (path: string) => `/api/v1/console/events/${eventId}/${path}`;
    const pins = (condition = '', ...values: unknown[]) =>
      idsOf(`SELECT id FROM pin WHERE event_id = $1 ${condition} ORDER BY id`, ...values);
    const another = people[(who + 1 + (which % 2)) % 3]?.id ?? '';
    const words = { direction: pick(DIRECTIONS, which), text: pick(TEXTS, which + who) };
    const own = async () => pick(await pins('AND attendee_id = $2', me.id), which) ?? randomUUID();
    const any = async () => pick(await pins(), which) ?? randomUUID();
    const entries = () => idsOf('SELECT id FROM microphone_entry WHERE event_id = $1 ORDER BY place');
    const command = async () => {
      switch (kind) {
        case 'pin':
          return me.browser.post(mine('pins'), {
            id: randomUUID(),
            topicId: pick(await topics(), which),
            ...words,
          });
        case 'edit':
          return me.browser.patch(mine(`pins/${await own()}`), words);
        case 'unpin':
          return me.browser.delete(mine(`pins/${await own()}`));
        case 'remove':
          return owner.delete(event(`pins/${await any()}`));
        case 'copy':
          return me.browser.post(mine(`pins/${await any()}/copy`));
        case 'accept':
        case 'decline':
        case 'met':
        case 'later': {
          const cards = await idsOf(
            'SELECT id FROM suggestion WHERE event_id = $1 AND $2 IN (low_id, high_id) ORDER BY id',
            me.id,
          );
          return me.browser.post(mine(`suggestions/${pick(cards, which) ?? randomUUID()}/${kind}`));
        }
        case 'strike': {
          const pinId = await own();
          const [pin] = await api.db.query<{ text: string }[]>('SELECT text FROM pin WHERE id = $1', [pinId]);
          const text = pin?.text ?? 'Nothing';
          return me.browser.post(mine('struck-facts'), { id: randomUUID(), pinId, text });
        }
        case 'unstrike': {
          const struck = await idsOf(
            'SELECT id FROM struck_fact WHERE event_id = $1 AND attendee_id = $2 ORDER BY id',
            me.id,
          );
          return me.browser.delete(mine(`struck-facts/${pick(struck, which) ?? randomUUID()}`));
        }
        case 'mood':
          return me.browser.put(mine('me/mood'), { mood: pick(MOODS, which), minutes: null });
        case 'consents':
          return me.browser.put(mine('me/consents'), {
            listed: which % 2 === 0,
            suggested: which % 3 > 0,
            screen: which % 5 > 1,
          });
        case 'name':
          return me.browser.patch(mine('me'), { name: `Person ${which}`, headline: `Line ${which}` });
        case 'limit':
          return me.browser.patch(mine('me'), { dailyLimit: which % 3 || null });
        case 'block':
          return me.browser.post(mine('blocks'), { attendeeId: another });
        case 'unblock':
          return me.browser.delete(mine(`blocks/${another}`));
        case 'add-topic':
          return owner.post(event('topics'), {
            id: randomUUID(),
            name: `Topic ${which}`,
            icon: 'leaf',
            colour: which % 8,
          });
        case 'change-topic':
          return owner.patch(event(`topics/${pick(await topics(), which)}`), {
            name: `Renamed ${which}`,
            closed: which % 4 === 0,
          });
        case 'merge-topic':
          return owner.post(event(`topics/${pick(await topics(), which)}/merge`), {
            intoId: pick(await topics(), which + 1),
          });
        case 'announce':
          return owner.post(event('announcements'), {
            id: randomUUID(),
            text: `Notice ${which}`,
            minutes: null,
          });
        case 'withdraw': {
          const all = await idsOf('SELECT id FROM announcement WHERE event_id = $1 ORDER BY id');
          return owner.delete(event(`announcements/${pick(all, which) ?? randomUUID()}`));
        }
        case 'tip':
          return owner.patch(event(`tips/${world.here.tipId}`), {
            text: `Tip ${which}`,
            enabled: which % 2 > 0,
          });
        case 'zone':
          return owner.put(event(`zones/${world.here.zoneId}`), {
            name: `Zone ${which}`,
            purpose: 'quiet',
            stepFree: which % 2 > 0,
            spots: [],
          });
        case 'ask':
          return me.browser.post(mine('microphone'), { id: randomUUID() });
        case 'give-up':
          return me.browser.delete(mine('microphone'));
        case 'call':
          return owner.post(event(`microphone/entries/${pick(await entries(), which) ?? randomUUID()}/call`));
        case 'take-off':
          return owner.delete(event(`microphone/entries/${pick(await entries(), which) ?? randomUUID()}`));
        case 'microphone':
          if (which % 4 === 0) return owner.delete(event('microphone'));
          return owner.put(event('microphone'), { turnSeconds: 15 + (which % 60) });
        case 'present':
          return owner.patch(event(`attendees/${me.id}`), { present: which % 2 > 0 });
        case 'hold': {
          if (newcomers.length === MOST_NEWCOMERS) return undefined;
          const phone = api.browser();
          const answer = await phone.post(`/api/v1/join/${joinCode}`, {
            name: `Newcomer ${which}`,
            headline: '',
            language: 'en',
            consents: { listed: true, suggested: true, screen: true },
            pin: { id: randomUUID(), topicId: pick(await topics(), which), ...words },
          });
          if (answer.status !== 201) return answer;
          const { me: newcomer } = answer.body as AttendeeSession;
          newcomers.push(newcomer.id);
          const name = `newcomer ${newcomer.id}`;
          const follower = new FeedFollower(api, name, 'attendee', eventId, phone.cookies());
          followers.push(follower);
          await follower.connect();
          return answer;
        }
        case 'admit':
          return owner.post(event('waiting-joins/admit'), { ids: [pick(newcomers, which) ?? randomUUID()] });
        case 'look': {
          const all = await topics();
          inView = which % 3 === 0 ? null : all.filter((_, index) => (which >> index) % 2 > 0);
          return void lively[1]?.follow(inView);
        }
        case 'away':
          return void pick(followers, which)?.leave();
        case 'back': {
          const follower = pick(followers, which);
          return void (follower && !follower.isConnected ? await follower.connect() : undefined);
        }
      }
    };
    const answer = await command();
    if (answer && (answer.status >= 500 || answer.status === 401))
      throw new Error(`${kind}: ${answer.status} ${answer.text}`);
  }

  const position = async () => {
    const [row] = await api.db.query<{ seq: string }[]>(
      'SELECT seq FROM event_position WHERE event_id = $1',
      [eventId],
    );
    return Number(row?.seq);
  };

  /** Waits until everybody has read the whole log and nothing is added to it. @returns its end */
  async function settle(): Promise<number> {
    for (;;) {
      const end = await position();
      const isThere = (state: FeedState | null | undefined) => (state?.positions.event ?? -1) >= end;
      await until(
        () => followers.every(({ state }) => isThere(state)) && [...seen.values()].every(isThere),
        () =>
          `not everybody came to ${end}: ${followers.map(({ name, state }) => `${name} ${state?.positions.event}`).join(', ')}`,
      );
      // Matching answers a pin a moment later, and the gap radar after it; both belong to the history.
      await new Promise((resolve) => setTimeout(resolve, 400));
      if ((await position()) === end) return end;
    }
  }

  async function expectTruth(): Promise<void> {
    await settle();
    for (const follower of followers) {
      const truth = contentsOf(await follower.fresh());
      expect({ of: follower.name, ...contentsOf(follower.state as FeedState) }).toEqual({
        of: follower.name,
        ...truth,
      });
    }
    // A position without news waits for the next answer; what is shown does not.
    const truth = contentsOf((await followers[2]?.fresh()) as FeedState);
    const shown = () => JSON.stringify(polled && contentsOf(polled));
    await until(
      () => shown() === JSON.stringify(truth),
      () => `long-poll shows ${shown()} instead of ${JSON.stringify(truth)}`,
    );
    expect(contentsOf(seen.get('console') as FeedState)).toEqual(
      contentsOf((await followers[0]?.fresh()) as FeedState),
    );
    await expectTruthInView((await followers[5]?.fresh()) as FeedState);
    expect(followers.flatMap(({ complaints }) => complaints)).toEqual([]);
  }

  /** A phone that looks at some topics has all of their pins, and others only as they are; then it looks at all. */
  async function expectTruthInView(truth: FeedState): Promise<void> {
    const held = () => seen.get('attendee') as FeedState;
    const pinsOf = (state: FeedState) => listOf<PinView>(state, 'pin');
    const there = new Map(pinsOf(truth).map((pin) => [pin.id, pin]));
    const sees = ({ topicId }: PinView) => inView === null || inView.includes(topicId);
    const isWhole = () =>
      [...there.values()].filter(sees).every(({ id }) => held().entities.get('pin')?.has(id));
    await until(isWhole, () => 'the phone does not have what it looks at');
    for (const pin of pinsOf(held())) expect(pin).toEqual(there.get(pin.id));
    lively[1]?.follow((inView = null));
    const contents = JSON.stringify(contentsOf(truth));
    await until(
      () => JSON.stringify(contentsOf(held())) === contents,
      () => 'the phone does not have everything when it looks at the whole wall',
    );
  }

  it('give each audience what a fresh snapshot gives, after any history', async () => {
    const live = async (steps: readonly Step[]) => {
      for (const step of steps) await act(step);
      for (const follower of followers) if (!follower.isConnected) await follower.connect();
      await expectTruth();
    };
    let last: Promise<void> = Promise.resolve();
    await fc.assert(
      fc.asyncProperty(HISTORIES, (steps) => (last = live(steps))),
      { numRuns: 12, endOnFailure: true, interruptAfterTimeLimit: 20_000 },
    );
    // A history that was under way when time was up goes on.
    await last;
    for (const { frames } of followers.slice(0, 6)) expect(frames).toBeGreaterThan(5);
  }, 90_000);

  it('begin with a snapshot that comes compressed, or not at all to whoever has it', async () => {
    for (const [browser, path] of [
      [owner, `/api/v1/console/events/${eventId}/snapshot`],
      [people[3]?.browser, '/api/v1/attendee/snapshot'],
    ] as const) {
      const ask = (header: string, value: string) => browser?.get(path).set(header, value);
      const plain = await ask('Accept-Encoding', 'identity')?.expect(200);
      const packed = await ask('Accept-Encoding', 'gzip')?.expect(200);
      expect(plain?.headers).not.toHaveProperty('content-encoding');
      expect(packed?.headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'no-store' });
      expect({ ...packed?.body, at: '' }).toEqual({ ...plain?.body, at: '' });
      await ask('If-None-Match', packed?.headers['etag'] ?? '')?.expect(304);
      await act(['announce', 0, 5]);
      await ask('If-None-Match', packed?.headers['etag'] ?? '')?.expect(200);
    }
  }, 30_000);

  it('replay what was missed to whoever comes back with an old position', async () => {
    const [, screen, phone] = followers;
    const resyncs = followers.map((follower) => follower.resyncs);
    screen?.leave();
    phone?.leave();
    for (const which of [1, 2, 3]) await act(['pin', 0, which]);
    await act(['add-topic', 0, 7]);
    await act(['name', 0, 9]);
    const before = phone?.frames ?? 0;
    await screen?.connect();
    await phone?.connect();
    await expectTruth();
    // By frames, not by a fresh snapshot.
    expect(followers.map((follower) => follower.resyncs)).toEqual(resyncs);
    expect(phone?.frames ?? 0).toBeGreaterThan(before);
  }, 30_000);

  it('leave no pin as it was on a phone that looks elsewhere', async () => {
    await act(['pin', 0, 1]);
    await expectTruth();
    lively[1]?.follow((inView = []));
    const looksElsewhere = () =>
      [...api.app.get(FeedHub).connected()].some(({ interest }) => interest !== null);
    await until(looksElsewhere, () => 'the server did not hear what the phone looks at');
    await act(['pin', 1, 2]);
    await act(['edit', 0, 5]);
    await act(['name', 0, 77]);
    await expectTruth();
  }, 30_000);

  it('show the room to whoever is let in, and nothing before', async () => {
    await act(['hold', 0, 1]);
    await act(['pin', 1, 4]);
    await expectTruth();
    const before = newcomers.length;
    for (let which = 0; which < before; which += 1) await act(['admit', 0, which]);
    await expectTruth();
    expect(before).toBeGreaterThan(0);
    for (const { state } of followers.slice(6)) expect(state?.entities.get('pin')?.size).toBeGreaterThan(0);
  }, 30_000);

  it('show nobody who was blocked while the phone was away', async () => {
    const [, , , , cem] = followers;
    await act(['unblock', 2, 0]);
    await act(['unblock', 0, 1]);
    await people[0]?.browser.put('/api/v1/attendee/me/consents', {
      listed: true,
      suggested: true,
      screen: true,
    });
    await expectTruth();
    expect(cem?.state?.entities.get('person')?.has(people[0]?.id ?? '')).toBe(true);
    cem?.leave();
    await act(['block', 2, 0]);
    await cem?.connect();
    await expectTruth();
    expect(cem?.state?.entities.get('person')?.has(people[0]?.id ?? '')).toBe(false);
  }, 30_000);

  it('send nobody a word of those whom a block keeps apart', async () => {
    const [, , ada, ben] = followers;
    await act(['unblock', 2, 0]);
    await people[0]?.browser.post('/api/v1/attendee/blocks', { attendeeId: people[1]?.id });
    await people[0]?.browser.put('/api/v1/attendee/me/consents', {
      listed: true,
      suggested: true,
      screen: true,
    });
    await people[0]?.browser.patch('/api/v1/attendee/me', { name: 'Unmistakable Name' });
    await expectTruth();
    const told = (follower: FeedFollower | undefined) =>
      JSON.stringify(contentsOf(follower?.state as FeedState)).includes('Unmistakable Name');
    expect(told(ada)).toBe(true);
    expect(told(ben)).toBe(false);
  }, 30_000);
});
