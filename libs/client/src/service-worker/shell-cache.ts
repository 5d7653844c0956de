/** The files of one build of a client, as the build lists them. */
export interface Shell {
  /** Path that the client is served below, with a slash at both ends. */
  readonly base: string;
  readonly build: string;
  /** Paths of the hashed files. */
  readonly files: readonly string[];
}

/** What keeping a shell needs of the browser. */
export interface ShellWorld {
  readonly origin: string;
  readonly caches: CacheStorage;
  fetch(request: Request | string): Promise<Response>;
  wait(milliseconds: number): Promise<void>;
}

/** How long the page may be on its way from the server before the kept one is shown. */
const PATIENCE = 3_000;

/** One build of a client, kept so that it opens without a network. What the API answers is never kept. */
export class ShellCache {
  private readonly prefix: string;
  private readonly name: string;

  constructor(
    private readonly shell: Shell,
    private readonly world: ShellWorld,
  ) {
    this.prefix = `cg-shell ${shell.base} `;
    this.name = this.prefix + shell.build;
  }

  /**
   * Fetches the page and all its files. Rejects where the server has not all of this build: while nodes are renewed
   * one by one the next question may go to an old one. The browser then tries again later.
   */
  async fill(): Promise<void> {
    const { base, build, files } = this.shell;
    const page = await this.world.fetch(base);
    if (!page.ok || !(await page.clone().text()).includes(build))
      throw new Error('The page is of another build.');
    const cache = await this.world.caches.open(this.name);
    await cache.addAll([...files]);
    await cache.put(base, page);
  }

  /** Removes earlier builds; the latest of them stays where pages of it are still open and may lack a part. */
  async dropEarlier(isNeeded: boolean): Promise<void> {
    const names = await this.world.caches.keys();
    const earlier = names.filter((name) => name.startsWith(this.prefix) && name !== this.name);
    if (isNeeded) earlier.pop();
    await Promise.all(earlier.map((name) => this.world.caches.delete(name)));
  }

  /** The answer to a request; undefined where it is none of ours and goes its usual way. */
  answer(request: Request): Promise<Response> | undefined {
    const { origin, pathname } = new URL(request.url);
    const { base } = this.shell;
    if (request.method !== 'GET' || origin !== this.world.origin || !pathname.startsWith(base))
      return undefined;
    if (request.mode === 'navigate') return this.page(request);
    return pathname.startsWith(`${base}assets/`) ? this.file(request) : undefined;
  }

  /** The server's page, so that a new build is there with the next start; the kept one where that takes too long. */
  private async page(request: Request): Promise<Response> {
    const kept = () => this.world.caches.match(this.shell.base, { cacheName: this.name });
    const fresh = this.world.fetch(request);
    const inTime = fresh.then(
      (answer) => (answer.status < 500 ? answer : undefined),
      () => undefined,
    );
    const answer = await Promise.race([inTime, this.world.wait(PATIENCE)]);
    return answer ?? (await kept()) ?? fresh;
  }

  private async file(request: Request): Promise<Response> {
    const kept = await this.world.caches.match(request, { ignoreVary: true });
    return kept ?? this.world.fetch(request);
  }
}
