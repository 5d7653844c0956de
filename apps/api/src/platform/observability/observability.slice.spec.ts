import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { io, type Socket } from 'socket.io-client';
import type { LiveView } from '@commonground/contracts';
import { SOCKET_PATH } from '@commonground/contracts/constants';
import { FeedFollower } from '../../testing/feed-follower.js';
import { eventually, openLiveEvent, type TestEvent } from '../../testing/live-event.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';
import { NodePulse } from './node-pulse.js';

const TOKEN = 'a-token-for-the-reader-of-metrics';

let api: TestApi;
let guarded: TestApi;
let event: TestEvent;
let phone: FeedFollower;
const sockets: Socket[] = [];

beforeAll(async () => {
  api = await openTestApi();
  guarded = await openTestApi({ beside: api, env: { METRICS_TOKEN: TOKEN } });
  event = await openLiveEvent(api);
  const person = await event.person({ name: 'Mira Katz' });
  phone = new FeedFollower(api, 'phone', 'attendee', event.id, person.browser.cookies());
  await phone.connect();
  const frames = phone.frames;
  await person.pin('offer', 'A lift to the station');
  await eventually(
    async () => phone.frames,
    (now) => now > frames,
  );
}, 60_000);
afterAll(async () => {
  phone.leave();
  for (const socket of sockets) socket.close();
  await guarded.close();
  await api.close();
});

describe('/metrics', () => {
  const read = async () => (await api.browser().get('/metrics').expect(200)).text;
  const valueOf = (text: string, name: string) =>
    Number(new RegExp(`^${name.replace(/[{}]/gu, '\\$&')} (\\S+)$`, 'mu').exec(text)?.[1]);

  it('tells this machine what the live layer does', async () => {
    const text = await read();
    expect(valueOf(text, 'commonground_sockets{audience="attendee"}')).toBe(1);
    expect(valueOf(text, 'commonground_sockets{audience="screen"}')).toBe(0);
    expect(valueOf(text, 'commonground_frames_total')).toBeGreaterThan(0);
    expect(valueOf(text, 'commonground_frame_bytes_total')).toBeGreaterThan(100);
    expect(valueOf(text, 'commonground_commit_seconds_count')).toBeGreaterThan(1);
    expect(valueOf(text, 'commonground_frame_delay_seconds_count')).toBeGreaterThan(0);
    expect(valueOf(text, 'commonground_hints_total')).toBeGreaterThan(0);
    expect(valueOf(text, 'commonground_flush_window_seconds')).toBe(0.05);
    expect(valueOf(text, 'commonground_database_connections{state="idle"}')).toBeGreaterThan(0);
    expect(valueOf(text, 'nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
    expect(valueOf(text, 'process_resident_memory_bytes')).toBeGreaterThan(0);
  });

  it('names no person and no event', async () => {
    const text = await read();
    expect(text).not.toMatch(/Mira|[0-9a-f]{8}-[0-9a-f]{4}-/u);
  });

  it('counts what was turned away, by reason', async () => {
    const socket = io(api.url, {
      path: SOCKET_PATH,
      transports: ['websocket'],
      extraHeaders: { origin: 'http://evil.example' },
      reconnection: false,
      forceNew: true,
    });
    sockets.push(socket);
    await new Promise((resolve) => socket.once('connect_error', resolve));
    expect(valueOf(await read(), 'commonground_refused_total{reason="origin"}')).toBeGreaterThan(0);
  });

  it('is not there for whoever comes through a proxy', async () => {
    for (const header of ['X-Forwarded-For', 'Forwarded', 'Via'])
      await api.browser().get('/metrics').set(header, '127.0.0.1').expect(404);
  });

  it('opens to the token alone where there is one', async () => {
    await guarded.browser().get('/metrics').expect(404);
    await guarded.browser().get('/metrics').set('Authorization', `Bearer ${TOKEN}s`).expect(404);
    await guarded.browser().get('/metrics').set('Authorization', `Bearer ${TOKEN}`).expect(200);
  });
});

describe('the page about the room’s connection', () => {
  const read = async () =>
    (await event.owner.get(`/api/v1/console/events/${event.id}/live`).expect(200)).body as LiveView;
  const beat = async () => {
    await api.app.get(NodePulse).beat();
    await guarded.app.get(NodePulse).beat();
  };

  it('shows all nodes and adds up what they saw', async () => {
    await beat();
    const live = await read();
    expect(live).toMatchObject({ phones: 1, consoles: 0, screens: 0, slow: 0 });
    expect(live.nodes.map(({ up, sockets: count }) => [up, count])).toEqual([
      [true, 1],
      [true, 0],
    ]);
    expect(live.samples.at(-1)).toMatchObject({ phones: 1 });
    expect(live.delayMs).toBeGreaterThan(0);
    expect(live.commitMs).toBeGreaterThanOrEqual(0);
  });

  it('does not count the sockets of a node that fell silent', async () => {
    const { id } = api.app.get(NodePulse);
    await beat();
    await api.db.query(`UPDATE node_status SET seen_at = now() - interval '1 minute' WHERE id = $1`, [id]);
    const live = await read();
    expect(live.phones).toBe(0);
    expect(live.nodes.find((node) => node.id === id)?.up).toBe(false);
    await beat();
    expect((await read()).phones).toBe(1);
  });

  it('forgets what is older than it shows, and a node that stopped', async () => {
    await api.db.query(
      `INSERT INTO live_sample SELECT event_id, node_id, at - interval '20 minutes', 9, 9, 9, 9, 9 FROM live_sample`,
    );
    const third = await openTestApi({ beside: api });
    await third.app.get(NodePulse).beat();
    const [old] = await api.db.query<{ count: string }[]>(
      `SELECT count(*) FROM live_sample WHERE at < now() - interval '15 minutes'`,
    );
    expect(old?.count).toBe('0');
    const { id } = third.app.get(NodePulse);
    await third.close();
    expect((await read()).nodes.map((node) => node.id)).not.toContain(id);
  });

  it('says nothing of another event', async () => {
    const other = await openLiveEvent(api);
    const live = (await other.owner.get(`/api/v1/console/events/${other.id}/live`).expect(200))
      .body as LiveView;
    expect(live).toMatchObject({ phones: 0, resyncs: 0, samples: [], delayMs: null });
  });
});
