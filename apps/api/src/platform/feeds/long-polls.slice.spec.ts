import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PollAnswer, Snapshot } from '@commonground/contracts';
import { PROTOCOL_VERSION } from '@commonground/contracts/constants';
import { eventually, openLiveEvent, type TestEvent, type TestPerson } from '../../testing/live-event.js';
import { type Browser, openTestApi, type TestApi } from '../../testing/test-api.js';
import { FeedHub } from './feed-hub.js';
import { LongPolls } from './long-polls.js';

interface Position {
  epoch: string;
  seq: number;
  meSeq?: number;
}
type Answer = PollAnswer & { code?: string };

describe(LongPolls.name, () => {
  let api: TestApi;
  let event: TestEvent;
  /** Has no pins, hence no radar that finds something a moment later. */
  let quiet: TestEvent;
  let ada: TestPerson;
  let ben: TestPerson;

  beforeAll(async () => {
    api = await openTestApi();
    event = await openLiveEvent(api);
    quiet = await openLiveEvent(api);
    ada = await event.person({ name: 'Ada Moreau' });
    ben = await event.person({ name: 'Ben Castillo' });
  }, 60_000);
  afterAll(() => api.close());

  const positionOf = async (person: TestPerson): Promise<Position> => {
    const { epoch, seq } = (await person.browser.get('/api/v1/attendee/snapshot')).body as Snapshot;
    return { epoch, seq, meSeq: seq };
  };
  /** Asks, and says when it is held. */
  const ask = (person: TestPerson, position: Position, wait = 20, extra: object = {}) => {
    const query = Object.entries({ ...position, wait, ...extra }).map((pair) => pair.join('='));
    return person.browser.get(`/api/v1/attendee/feed?${query.join('&')}`).then(({ body }) => body as Answer);
  };
  const hub = () => api.app.get(FeedHub);
  /** Waits until somebody's request is held: until its reader follows the event. */
  const held = async (person: TestPerson, times = 1) => {
    const follow = hub().follow.bind(hub());
    let left = times;
    return new Promise<void>((resolve) => {
      hub().follow = async (...given) => {
        const answer = await follow(...given);
        if (given[0].attendeeId === person.id && --left === 0) {
          hub().follow = follow;
          resolve();
        }
        return answer;
      };
    });
  };
  const after = ({ epoch }: Position, { frames }: Answer): Position => ({
    epoch,
    seq: frames.find(({ feed }) => feed === 'event')?.to ?? -1,
    meSeq: frames.find(({ feed }) => feed === 'me')?.to ?? -1,
  });

  it('answer at once with what was missed, both feeds up to the same position', async () => {
    const before = await positionOf(ada);
    const pin = await ben.pin('offer', 'Help with a first website');
    const answer = await ask(ada, before);
    expect(answer.resync).toBe(false);
    const frame = answer.frames.find(({ feed }) => feed === 'event');
    expect(frame?.from).toBe(before.seq);
    expect(frame?.changes.find(({ id }) => id === pin.id)?.value).toMatchObject({ text: pin.text });
    const now = after(before, answer);
    expect(now.meSeq).toBe(now.seq);
    expect(answer.retry).toEqual({ minMs: 500, spreadMs: 1000 });
  });

  it('hold a request until something is new', async () => {
    const before = await positionOf(ada);
    const isHeld = held(ada);
    const asked = ask(ada, before);
    await isHeld;
    const pin = await ben.pin('need', 'Somebody to proofread');
    const answer = await asked;
    expect(answer.frames.flatMap(({ changes }) => changes).map(({ id }) => id)).toContain(pin.id);
  });

  it('tell nobody what is another’s own, and do not wake anybody for it', async () => {
    const [one, other] = [await quiet.person(), await quiet.person()];
    const before = await positionOf(other);
    const isHeld = held(other);
    const asked = ask(other, before, 1);
    await isHeld;
    await one.browser.put('/api/v1/attendee/me/aim', { aim: 'new' }).expect(200);
    const answer = await asked;
    // The position moved, and nothing else.
    expect(answer.frames.map(({ feed, changes }) => [feed, changes])).toEqual([
      ['me', []],
      ['event', []],
    ]);
    expect(after(before, answer).seq).toBeGreaterThan(before.seq);
    const mine = await ask(one, before);
    const own = mine.frames.find(({ feed }) => feed === 'me')?.changes;
    expect(own).toEqual([expect.objectContaining({ entity: 'me', id: one.id })]);
  });

  it('answer nothing when the wait is over', async () => {
    const answer = await ask(ada, await positionOf(ada), 0);
    expect(answer.frames.flatMap(({ changes }) => changes)).toEqual([]);
    expect(answer.resync).toBe(false);
  });

  it('ask for a snapshot where a socket would', async () => {
    const [one, other] = [await quiet.person(), await quiet.person()];
    const { epoch, seq } = await positionOf(one);
    for (const position of [
      { epoch: randomUUID(), seq, meSeq: seq },
      { epoch, seq: seq + 1, meSeq: seq },
    ])
      expect(await ask(one, position)).toMatchObject({ resync: true, frames: [] });
    const isHeld = held(one);
    const asked = ask(one, { epoch, seq, meSeq: seq });
    await isHeld;
    await one.browser.post('/api/v1/attendee/blocks', { attendeeId: other.id }).expect(204);
    expect(await asked).toMatchObject({ resync: true, frames: [] });
  });

  it('answer at once, and with the reason, when the session ends', async () => {
    const dora = await event.person({ name: 'Dora Novak' });
    const isHeld = held(dora);
    const asked = ask(dora, await positionOf(dora));
    await isHeld;
    await dora.browser.delete('/api/v1/attendee/session').expect(204);
    expect((await asked).code).toBe('session.missing');
    expect([...hub().connected()].filter(({ attendeeId }) => attendeeId === dora.id)).toEqual([]);
  });

  it('end an older request of a session when a newer one comes', async () => {
    const before = await positionOf(ada);
    const isHeld = held(ada, 2);
    const [older, newer] = [ask(ada, before), ask(ada, before)];
    await isHeld;
    const pin = await ben.pin('offer', 'A spare projector');
    const heard = (await Promise.all([older, newer])).map(({ frames }) =>
      frames.flatMap(({ changes }) => changes).some(({ id }) => id === pin.id),
    );
    expect(heard.sort()).toEqual([false, true]);
  });

  it('let nobody be followed whose request was given up', async () => {
    const isHeld = held(ada);
    const position = await positionOf(ada);
    const gone = new AbortController();
    const query = `epoch=${position.epoch}&seq=${position.seq}&meSeq=${position.seq}`;
    const headers = { cookie: ada.browser.cookies() };
    const asked = fetch(`${api.url}/api/v1/attendee/feed?${query}`, { headers, signal: gone.signal });
    await isHeld;
    let left = (): void => undefined;
    const unfollowed = new Promise<void>((resolve) => (left = resolve));
    const unfollow = hub().unfollow.bind(hub());
    hub().unfollow = (socket) => {
      unfollow(socket);
      if (socket.attendeeId === ada.id) left();
    };
    gone.abort();
    await expect(asked).rejects.toThrow();
    await unfollowed;
    hub().unfollow = unfollow;
  });

  it('find no room where the phones of the event are too many, and again when one has gone', async () => {
    const node = await openTestApi({ beside: api, env: { MAX_SOCKETS_PER_EVENT: '1' } });
    try {
      const [one, two] = [await quiet.person(), await quiet.person()];
      const [first, second] = [one, two].map(({ browser }) => node.browser(browser.cookies()));
      const { epoch, seq } = await positionOf(one);
      const asked = async (phone: Browser | undefined) =>
        phone?.get(`/api/v1/attendee/feed?epoch=${epoch}&seq=${seq}&meSeq=${seq}&wait=0`);
      expect((await asked(first))?.status).toBe(200);
      // Whoever asks again has a place; whoever comes has to wait, and an organizer need not.
      expect((await asked(first))?.status).toBe(200);
      expect((await asked(second))?.body).toMatchObject({ status: 503, code: 'server.unavailable' });
      const desk = node.browser(quiet.owner.cookies());
      await desk.get(`/api/v1/console/events/${quiet.id}/feed?epoch=${epoch}&seq=${seq}&wait=0`).expect(200);
      await first?.delete('/api/v1/attendee/session').expect(204);
      await eventually(
        async () => (await asked(second))?.status,
        (status) => status === 200,
      );
      expect((await asked(second))?.status).toBe(200);
    } finally {
      await node.close();
    }
  });

  it('refuse an old client, and what is no position', async () => {
    const position = await positionOf(ada);
    expect((await ask(ada, position, 0, { protocol: PROTOCOL_VERSION + 1 })).code).toBe(
      'feed.client-too-old',
    );
    expect((await ask(ada, { ...position, seq: -1 }, 0)).code).toBe('request.invalid');
    expect((await ask(ada, { ...position, epoch: 'now' }, 0)).code).toBe('request.invalid');
  });
});
