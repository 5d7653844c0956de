import type { Page } from 'playwright-core';

/** Everything that the network brought to a page: bodies of answers and frames of sockets. */
export interface Heard {
  /** Which of these strings came over the network. */
  among(values: readonly string[]): Promise<string[]>;
  frames(): number;
}

/** Listens to all that reaches a page from now on. */
export function listenTo(page: Page): Heard {
  const bodies: Promise<string>[] = [];
  const frames: string[] = [];
  page.on('response', (response) => {
    if (!/json/u.test(response.headers()['content-type'] ?? '')) return;
    bodies.push(response.text().catch(() => ''));
  });
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => frames.push(payload.toString()));
  });
  return {
    frames: () => frames.length,
    among: async (values) => {
      const everything = [...(await Promise.all(bodies)), ...frames].join('\n');
      return values.filter((value) => everything.includes(value));
    },
  };
}

/** What was on the screen at one moment. */
export interface Moment {
  /** Milliseconds since the watch began. */
  at: number;
  /** Scene, or null where none was shown. */
  kind: string | null;
  /** Letters to be read. */
  letters: number;
}

declare global {
  interface Window {
    moments?: Moment[];
  }
}

/** Looks at the page five times a second from now on, inside the page. */
export function watchMoments(page: Page): Promise<void> {
  return page.evaluate(() => {
    const moments: Moment[] = (window.moments = []);
    const begun = performance.now();
    setInterval(() => {
      const scene = document.querySelector<HTMLElement>('[data-testid=scene]');
      moments.push({
        at: Math.round(performance.now() - begun),
        kind: scene?.dataset['kind'] ?? null,
        letters: document.body.innerText.trim().length,
      });
    }, 200);
  });
}

/** What was seen since the watch began. */
export function momentsOf(page: Page): Promise<Moment[]> {
  return page.evaluate(() => window.moments ?? []);
}

/** Which of these strings are anywhere in the memory of the page's scripts. */
export async function inMemory(page: Page, values: readonly string[]): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  const parts: string[] = [];
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await devtools.detach();
  const { strings } = JSON.parse(parts.join('')) as { strings: string[] };
  return values.filter((value) => strings.some((text) => text.includes(value)));
}
