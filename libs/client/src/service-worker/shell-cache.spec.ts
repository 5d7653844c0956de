import { describe, expect, it, jest } from '@jest/globals';
import { ShellCache } from './shell-cache.js';

const ORIGIN = 'https://cg.test';
const FILE = '/app/assets/index-1.js';

/** Caches as a browser has them, as far as they are asked here; files are "fetched" from the site. */
function fakeCaches(site: Map<string, string>) {
  const stores = new Map<string, Map<string, Response>>();
  const pathOf = (asked: unknown) => new URL((asked as Request).url ?? String(asked), ORIGIN).pathname;
  const open = (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return Promise.resolve({
      addAll: async (paths: string[]) => {
        for (const path of paths) {
          const text = site.get(path);
          if (text === undefined) throw new TypeError(`${path} is not there`);
          store.set(path, new Response(text));
        }
      },
      put: async (path: string, answer: Response) => void store.set(path, answer),
    });
  };
  const match = (asked: unknown, { cacheName }: { cacheName?: string } = {}) => {
    const places = cacheName ? [stores.get(cacheName)] : [...stores.values()];
    const found = places.find((store) => store?.has(pathOf(asked)))?.get(pathOf(asked));
    return Promise.resolve(found?.clone());
  };
  const caches = {
    open,
    match,
    keys: () => Promise.resolve([...stores.keys()]),
    delete: (name: string) => Promise.resolve(stores.delete(name)),
  };
  return { caches: caches as unknown as CacheStorage, stores };
}

const ask = (path: string, mode: RequestMode = 'cors', method = 'GET') =>
  ({ url: new URL(path, ORIGIN).href, mode, method }) as Request;

function aShell(build = 'b1') {
  const site = new Map([
    ['/app/', `<meta content="${build}">`],
    [FILE, 'the script'],
  ]);
  const { caches, stores } = fakeCaches(site);
  const fetch = jest.fn(async (asked: Request | string): Promise<Response> => {
    const { pathname } = new URL(typeof asked === 'string' ? asked : asked.url, ORIGIN);
    const text = site.get(pathname);
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  });
  let late: () => void = () => undefined;
  const wait = () => new Promise<void>((resolve) => (late = resolve));
  const world = { origin: ORIGIN, caches, fetch, wait };
  const shell = (name: string) => new ShellCache({ base: '/app/', build: name, files: [FILE] }, world);
  return { cache: shell(build), shell, site, stores, fetch, isLate: () => late() };
}
const textOf = async (answer: Promise<Response> | undefined) => (await answer)?.text();

describe('ShellCache', () => {
  it.each([
    ['an answer of the API', ask('/api/v1/attendee/session')],
    ['a feed', ask('/feed/?audience=attendee')],
    ['another client', ask('/console/', 'navigate')],
    ['another host', ask('https://elsewhere.test/app/assets/x.js')],
    ['a command', ask('/app/', 'navigate', 'POST')],
    ['the worker itself', ask('/app/sw.js')],
  ])('leaves alone: %s', async (_, request) => {
    const { cache, fetch } = aShell();
    await cache.fill();
    fetch.mockClear();
    expect(cache.answer(request)).toBeUndefined();
    expect(fetch).not.toHaveBeenCalled();
  });

  it('answers hashed files without the network', async () => {
    const { cache, fetch } = aShell();
    await cache.fill();
    fetch.mockRejectedValue(new TypeError('offline'));
    expect(await textOf(cache.answer(ask(FILE)))).toBe('the script');
  });

  it('shows the page of the server, and the kept one where none comes', async () => {
    const { cache, site, fetch, isLate } = aShell();
    await cache.fill();
    const open = () => textOf(cache.answer(ask('/app/wall', 'navigate')));
    site.set('/app/wall', 'newer');
    expect(await open()).toBe('newer');

    fetch.mockRejectedValueOnce(new TypeError('offline'));
    expect(await open()).toContain('b1');
    fetch.mockResolvedValueOnce(new Response('', { status: 502 }));
    expect(await open()).toContain('b1');
    fetch.mockReturnValueOnce(new Promise(() => undefined));
    const slow = open();
    isLate();
    expect(await slow).toContain('b1');
    // What the server says about the address itself is its own business.
    fetch.mockResolvedValueOnce(new Response('gone', { status: 404 }));
    expect(await open()).toBe('gone');
  });

  it('keeps nothing of a build that the server has not all of', async () => {
    const halfway = aShell();
    halfway.site.delete(FILE);
    await expect(halfway.cache.fill()).rejects.toThrow();
    const older = aShell();
    older.site.set('/app/', 'the page of an older build');
    await expect(older.cache.fill()).rejects.toThrow('another build');
    expect(older.stores.size).toBe(0);
  });

  it('drops earlier builds, all but the latest while pages of it are open, and nothing of others', async () => {
    const { shell, stores, site } = aShell();
    for (const build of ['b1', 'b2', 'b3']) {
      site.set('/app/', build);
      await shell(build).fill();
    }
    stores.set('cg-shell /screen/ s1', new Map());
    await shell('b3').dropEarlier(true);
    expect([...stores.keys()]).toEqual(['cg-shell /app/ b2', 'cg-shell /app/ b3', 'cg-shell /screen/ s1']);
    await shell('b3').dropEarlier(false);
    expect([...stores.keys()]).toEqual(['cg-shell /app/ b3', 'cg-shell /screen/ s1']);
  });
});
