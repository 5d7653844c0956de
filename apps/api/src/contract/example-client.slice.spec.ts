import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AttendeeView, Snapshot } from '@commonground/contracts';
import { FeedHub } from '../platform/feeds/feed-hub.js';
import { openLiveEvent, type TestEvent } from '../testing/live-event.js';
import { openTestApi, type TestApi } from '../testing/test-api.js';

const EXAMPLE = join(import.meta.dirname, '../../../../docs/examples/follow.mjs');

/** What the hub has of a websocket, down to the connection that a network would cut. */
interface Cuttable {
  readonly socket: { readonly conn: { close(): void } };
}

describe('the example client', () => {
  let api: TestApi;
  let event: TestEvent;
  let example: ChildProcess;
  const lines: string[] = [];
  let heard: () => void = () => undefined;

  beforeAll(async () => {
    api = await openTestApi();
    event = await openLiveEvent(api);
    example = spawn(process.execPath, [EXAMPLE, api.url, event.view.joinCode, 'Example'], {
      env: { PATH: process.env['PATH'], ORIGIN: 'http://commonground.test' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [example.stdout, example.stderr])
      if (stream)
        createInterface(stream).on('line', (line) => {
          lines.push(line);
          heard();
        });
  }, 60_000);
  afterAll(async () => {
    example.kill();
    await api.close();
  });

  /** Waits for a line that was not taken before, and takes everything up to it. */
  async function line(pattern: RegExp): Promise<string> {
    for (;;) {
      const index = lines.findIndex((one) => pattern.test(one));
      if (index >= 0) return lines.splice(0, index + 1).at(-1) ?? '';
      if (example.exitCode !== null) throw new Error(`It ended and had said:\n${lines.join('\n')}`);
      await new Promise<void>((resolve) => (heard = resolve));
    }
  }

  it('sees what another person pins', async () => {
    await line(/^live at \d+ with \d+ things$/u);
    const ada = await event.person({ name: 'Ada Example' });
    const pin = await ada.pin('offer', 'Knows a joiner');
    expect(await line(new RegExp(`pin ${pin.id}`, 'u'))).toContain('Knows a joiner');
    await ada.browser.delete(`/api/v1/attendee/pins/${pin.id}`).expect(204);
    expect(await line(new RegExp(`pin ${pin.id}`, 'u'))).toContain('null');
  }, 15_000);

  it('comes back after the connection was cut, and misses nothing', async () => {
    for (const one of api.app.get(FeedHub).connected()) (one as unknown as Cuttable).socket.conn.close();
    const bea = await event.person({ name: 'Bea Example' });
    const pin = await bea.pin('offer', 'Reads contracts');
    expect(await line(new RegExp(`pin ${pin.id}`, 'u'))).toContain('Reads contracts');
    await line(/^live at/u);
  }, 15_000);

  it('takes a fresh snapshot when the log begins anew', async () => {
    await api.db.query('UPDATE event_position SET epoch = gen_random_uuid() WHERE event_id = $1', [event.id]);
    await line(/^live at \d+ with \d+ things$/u);
    const cem = await event.person({ name: 'Cem Example' });
    const pin = await cem.pin('offer', 'Has a van');
    expect(await line(new RegExp(`pin ${pin.id}`, 'u'))).toContain('Has a van');
  }, 15_000);

  it('stops when it is told that it is over', async () => {
    const snapshot = (await event.owner.get(`/api/v1/console/events/${event.id}/snapshot`)).body as Snapshot;
    const people = (snapshot.entities.attendee ?? []) as AttendeeView[];
    const id = people.find(({ name }) => name === 'Example')?.id ?? '';
    const ended = once(example, 'close');
    await event.owner.delete(`/api/v1/console/events/${event.id}/attendees/${id}`).expect(204);
    expect(await ended).toEqual([1, null]);
    expect(lines).toContain('over: session.missing');
  }, 15_000);
});
