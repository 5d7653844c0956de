import type { Server } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { type Config, parseConfig } from './config/config.js';
import { createApp } from './bootstrap.js';
import { DemoEvents, IssueConsoleLink } from './features.js';
import { migrate } from './platform/database/data-source.js';
import { Drain } from './platform/nodes/drain.js';

/** Whoever has not got an answer by then will ask again, elsewhere. */
const LAST_ANSWERS_MS = 10_000;

/** Connections that may wait to be taken up when a venue comes back at once. Node keeps 511, and loses the others. */
const BACKLOG = 4096;

/** A running node. Closing drains: sockets are told and closed bit by bit, open requests are finished. */
export interface RunningNode {
  readonly url: string;
  readonly links: { readonly join?: string; readonly screen: string };
  /** A fresh sign-in link of the owner. Earlier unused ones end. */
  consoleLink(): Promise<string>;
  /** @param drainMs how long emptying may take; left out: as configured (DRAIN_MS) */
  close(drainMs?: number): Promise<void>;
}

/** A running API whose owner can sign in. */
export interface RunningApi extends Omit<RunningNode, 'consoleLink'> {
  readonly links: RunningNode['links'] & { readonly console: string };
}

/**
 * Migrates the database, starts the API and signs the owner in by a fresh link.
 *
 * @param env environment variables (README: configuration)
 * @throws ConfigError (code CONFIG) for an unusable environment; an Error with code EADDRINUSE when the port is taken
 */
export async function startApi(env: Readonly<Record<string, string | undefined>>): Promise<RunningApi> {
  const { consoleLink, ...node } = await startNode(env);
  try {
    return { ...node, links: { ...node.links, console: await consoleLink() } };
  } catch (cause) {
    await node.close();
    throw cause;
  }
}

/** As `startApi`, for one node among several: it issues no link by itself, as that would end those of the others. */
export async function startNode(env: Readonly<Record<string, string | undefined>>): Promise<RunningNode> {
  const config = parseConfig(await withPort(env));
  await migrate(config.databaseUrl);
  const app = await createApp(config);
  try {
    await listen(app.getHttpServer() as Server, config);
    const demo = app.get(DemoEvents);
    if (config.demo) await demo.loadAtFirstStart();
    await demo.resumeCrowd();
    const join = await demo.joinUrl();
    return {
      url: config.publicUrl,
      links: { ...(join === null ? {} : { join }), screen: `${config.publicUrl}/screen/` },
      consoleLink: () => app.get(IssueConsoleLink).execute(),
      close: async (drainMs = config.drainMs) => {
        await demo.stopCrowd();
        await app.get(Drain).run(drainMs);
        const server = app.getHttpServer() as Server;
        // Browsers keep connections open for the next request; idle ones must not hold up the end.
        server.closeIdleConnections();
        const impatience = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS);
        await app.close();
        clearTimeout(impatience);
      },
    };
  } catch (cause) {
    await app.close();
    throw cause;
  }
}

function listen(server: Server, { port, host }: Pick<Config, 'port' | 'host'>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog: BACKLOG }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** PORT=0 asks for any free port. It is chosen here, because links and Origins must name it before anything listens. */
async function withPort(
  env: Readonly<Record<string, string | undefined>>,
): Promise<Readonly<Record<string, string | undefined>>> {
  if (env['PORT'] !== '0') return env;
  const port = await freePort(env['HOST'] || '127.0.0.1');
  const publicUrl = (env['PUBLIC_URL'] ?? 'http://localhost:0').replace(/:0$/u, `:${port}`);
  return { ...env, PORT: String(port), PUBLIC_URL: publicUrl };
}

function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, host, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
