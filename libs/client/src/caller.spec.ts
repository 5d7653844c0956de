import { describe, expect, it, jest } from '@jest/globals';
import { createCaller } from './caller.js';
import { memoryCookies } from './cookie-jar.js';
import { attendeeApi, consoleApi, screenApi } from './endpoints.js';
import { ApiError, OfflineError } from './failures.js';

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;
const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

/** A server that gives one answer, and the caller of it. */
function answering(answer: () => Response, cookie?: ReturnType<typeof memoryCookies>) {
  const fetch = jest.fn<typeof globalThis.fetch>(() => Promise.resolve(answer()));
  const call = createCaller({ origin: 'https://cg.test', fetch, ...(cookie ? { cookie } : {}) });
  const sent = (index = 0) => {
    const [address, init] = fetch.mock.calls[index] ?? [];
    return { address: String(address), ...init, headers: new Headers(init?.headers) };
  };
  return { call, fetch, sent };
}

describe('createCaller', () => {
  it('fills the path, encodes it and adds the query', async () => {
    const { call, sent } = answering(() => json({ ok: 1 }));
    const answer = await call(attendeeApi.joinPage, { params: { code: 'A B/C' }, query: { from: 'qr' } });
    expect(answer).toEqual({ ok: 1 });
    expect(sent().address).toBe('https://cg.test/api/v1/join/A%20B%2FC?from=qr');
    expect(sent().credentials).toBe('same-origin');
    expect(sent().headers.has('idempotency-key')).toBe(false);
  });

  it('refuses to call a path with a hole', async () => {
    const { call, fetch } = answering(() => json({}));
    await expect(call(attendeeApi.joinPage)).rejects.toThrow(TypeError);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('sends JSON and a key with every command, the given one if there is one', async () => {
    const { call, sent } = answering(() => json({}));
    await call(attendeeApi.changeMood, { body: { mood: 'open', minutes: null } });
    await call(attendeeApi.changeMood, { body: { mood: 'open', minutes: 5 }, key: 'mine' });
    expect(sent().method).toBe('PUT');
    expect(sent().body).toBe('{"mood":"open","minutes":null}');
    expect(sent().headers.get('content-type')).toBe('application/json');
    expect(sent().headers.get('idempotency-key')).toMatch(UUID_V7);
    expect(sent(1).headers.get('idempotency-key')).toBe('mine');
  });

  it('leaves a form to the browser, which knows its boundary', async () => {
    const { call, sent } = answering(() => json({}));
    const body = new FormData();
    body.set('file', new Blob(['name']), 'people.csv');
    await call(consoleApi.uploadImport, { params: { eventId: 'e' }, body });
    expect(sent().body).toBe(body);
    expect(sent().headers.has('content-type')).toBe(false);
  });

  it('reads text as text and nothing as nothing', async () => {
    const svg = answering(() => new Response('<svg/>', { headers: { 'content-type': 'image/svg+xml' } }));
    expect(await svg.call(consoleApi.joinQr, { params: { eventId: 'e' } })).toBe('<svg/>');
    const none = answering(() => new Response(null, { status: 204 }));
    expect(await none.call(attendeeApi.leave)).toBeUndefined();
  });

  it('rejects with the problem that the server tells', async () => {
    const problem = { type: 'about:blank', title: 'No.', status: 409, code: 'pin.limit', traceId: 't' };
    const { call } = answering(() => json(problem, 409, { 'content-type': 'application/problem+json' }));
    const error = await call(screenApi.session).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ApiError);
    expect((error as ApiError).problem).toEqual(problem);
  });

  it('turns the page of a proxy into a problem', async () => {
    const { call } = answering(() => new Response('<h1>Too large</h1>', { status: 413 }));
    await expect(call(screenApi.session)).rejects.toMatchObject({ problem: { code: 'request.too-large' } });
  });

  it.each([200, 511])('takes the sign-in page of a network (%d) for no answer', async (status) => {
    const page = () => new Response('<h1>Welcome</h1>', { status, headers: { 'content-type': 'text/html' } });
    await expect(answering(page).call(attendeeApi.leave)).rejects.toThrow(OfflineError);
  });

  it.each([502, 503, 504])('takes %d for no answer', async (status) => {
    const { call } = answering(() => json({ code: 'server.unavailable' }, status));
    await expect(call(screenApi.session)).rejects.toThrow(OfflineError);
  });

  it('tells a service that is not up from one that could not do this', async () => {
    const problem = (code: string) => () =>
      json({ type: '', title: 'No.', status: 503, code, traceId: 't' }, 503, {
        'content-type': 'application/problem+json',
      });
    const asked = (code: string) => answering(problem(code)).call(screenApi.session);
    await expect(asked('server.unavailable')).rejects.toThrow(OfflineError);
    await expect(asked('matching.unavailable')).rejects.toMatchObject({
      problem: { code: 'matching.unavailable' },
    });
    const page = answering(() => json({}, 503, { 'content-type': 'application/problem+json' }));
    await expect(page.call(screenApi.session)).rejects.toThrow(OfflineError);
  });

  it('takes a broken network and a broken answer for no answer', async () => {
    const broken = createCaller({ fetch: () => Promise.reject(new TypeError('fetch failed')) });
    await expect(broken(screenApi.snapshot)).rejects.toThrow(OfflineError);
    const half = answering(() => new Response('{"a":', { headers: { 'content-type': 'application/json' } }));
    await expect(half.call(screenApi.snapshot)).rejects.toThrow(OfflineError);
  });

  it('gives an aborted call its own reason back, but takes running out of time for no answer', async () => {
    const hanging = createCaller({
      fetch: (_, init) => Promise.reject((init?.signal as AbortSignal).reason as Error),
    });
    const reason = new Error('left the page');
    await expect(hanging(screenApi.snapshot, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const late = AbortSignal.abort(new DOMException('late', 'TimeoutError'));
    await expect(hanging(screenApi.snapshot, { signal: late })).rejects.toThrow(OfflineError);
  });

  it('keeps cookies where there is no browser', async () => {
    const jar = memoryCookies();
    let line = 'cg_attendee=abc; Path=/; HttpOnly; SameSite=Lax';
    const { call, sent } = answering(() => json({}, 200, { 'set-cookie': line }), jar);
    await call(screenApi.session);
    await call(screenApi.session);
    expect(sent(1).headers.get('cookie')).toBe('cg_attendee=abc');
    expect(sent(1).headers.get('origin')).toBe('https://cg.test');
    line = 'cg_attendee=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT';
    await call(screenApi.session);
    expect(jar.read()).toBe('');
  });
});
