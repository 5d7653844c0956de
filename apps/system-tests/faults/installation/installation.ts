import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '@commonground/client';
import { type Caller, stranger } from '../../src/product/callers.js';
import { eventually } from '../../src/product/eventually.js';
import { ask } from '../../src/product/sql.js';
import { FaultProxy } from '../network/fault-proxy.js';
import { Database } from './database.js';
import { type ApiNode, startNodes } from './launcher.js';

/** What an installation is made of. */
export interface InstallationWish {
  /** The built project. */
  readonly dir: string;
  /** An empty folder of its own that every user may enter. */
  readonly folder: string;
  readonly nodes: number;
  /** On top of the shortened waits; of a single node when it depends on the number, from 1. */
  readonly env?: (number: number) => Record<string, string>;
}

type Nodes = Awaited<ReturnType<typeof startNodes>>;

/** Waits that are shorter than in production, so that what they lead to is seen within a test. */
const SHORT_WAITS = { FEED_PING_MS: '2000', FEED_PONG_MS: '4000', FEED_LAGGING_MS: '4000' };

/**
 * PostgreSQL, some nodes behind the proxy of the launcher, and between clients and the proxy a door that can be broken.
 * Nobody sticks to one node.
 */
export class Installation {
  private turn = 0;

  private constructor(
    readonly database: Database,
    /** From clients to the proxy. */
    readonly door: FaultProxy,
    private readonly running: Nodes,
    readonly origin: string,
  ) {}

  /** Starts everything and waits until it serves. Where that fails, nothing is left behind. */
  static async open(wish: InstallationWish): Promise<Installation> {
    const begun: (() => Promise<unknown>)[] = [];
    try {
      return await Installation.begin(wish, (end) => begun.unshift(end));
    } catch (error) {
      for (const end of begun) await end();
      throw error;
    }
  }

  private static async begin(
    { dir, folder, nodes: count, env }: InstallationWish,
    onFailure: (end: () => Promise<unknown>) => void,
  ): Promise<Installation> {
    const dataDir = join(folder, 'data');
    const database = await Database.open(dir, dataDir);
    onFailure(() => database.destroy());
    mkdirSync(join(folder, 'log'), { recursive: true });
    const running: { nodes?: Nodes } = {};
    const door = await FaultProxy.open(() => {
      const port = Number(new URL(running.nodes?.proxyUrl ?? 'http://localhost:0').port);
      return port > 0 ? [{ host: '127.0.0.1', port }] : [];
    });
    onFailure(() => door.close());
    const origin = `http://localhost:${door.port}`;
    const nodes = (running.nodes = await startNodes({
      dir,
      count,
      databaseUrl: database.lastingUrl(),
      publicUrl: origin,
      env: (number) => ({
        ...SHORT_WAITS,
        DATA_DIR: dataDir,
        LOG_FILE: join(folder, 'log', `node-${number}.log`),
        ...env?.(number),
      }),
    }));
    onFailure(() => nodes.stop());
    const installation = new Installation(database, door, nodes, origin);
    await installation.sql(
      `WITH home AS (INSERT INTO organization (id, name) VALUES ($1, 'Trouble') RETURNING id)
       INSERT INTO member (id, organization_id, role) SELECT $2, id, 'owner' FROM home`,
      [newId(), newId()],
    );
    return installation;
  }

  get nodes(): readonly ApiNode[] {
    return this.running.nodes;
  }

  node(at: number): ApiNode {
    const node = this.nodes[at];
    if (!node) throw new Error(`This installation has no node ${at}.`);
    return node;
  }

  /** A node that the proxy would lead to, another one each time: for crowds whose sockets lead straight to the nodes. */
  nextReady(): ApiNode {
    const ready = this.running.ready();
    this.turn += 1;
    return this.node(ready[this.turn % ready.length] ?? this.turn % this.nodes.length);
  }

  /** Asks the database directly. */
  sql<T>(text: string, values: readonly unknown[] = []): Promise<T[]> {
    return ask<T>(this.database.url, text, values);
  }

  /** The owner at the console, with a session of its own. */
  async owner(): Promise<Caller> {
    const [member] = await this.sql<{ id: string }>(`SELECT id FROM member WHERE role = 'owner' LIMIT 1`);
    const [secret] = await this.session('member_id', [member?.id ?? '']);
    const caller = stranger(this.origin);
    caller.cookies.keep([`cg-console=${secret}`]);
    return caller;
  }

  /** Opens sessions without asking the product, for crowds that would be long at its door. @returns secrets */
  async session(column: 'member_id' | 'attendee_id', owners: readonly string[]): Promise<string[]> {
    const secrets = owners.map(() => randomBytes(32).toString('base64url'));
    await this.sql(
      `INSERT INTO session (id, token_hash, ${column}, expires_at)
       SELECT id, decode(hash, 'hex'), owner, now() + interval '1 day'
       FROM unnest($1::uuid[], $2::text[], $3::uuid[]) AS row (id, hash, owner)`,
      [
        owners.map(() => newId()),
        secrets.map((secret) => createHash('sha256').update(secret).digest('hex')),
        owners,
      ],
    );
    return secrets;
  }

  /** Waits until the proxy leads nobody new to a node. @returns milliseconds */
  leftOut(node: ApiNode, withinMs: number): Promise<number> {
    const at = this.nodes.indexOf(node);
    return eventually('a node to be left out', () => !this.running.ready().includes(at), withinMs);
  }

  /** Everything runs and serves, whatever was done to it. */
  async mend(): Promise<void> {
    this.door.heal();
    for (const node of this.nodes) {
      if (node.isRunning()) node.resume();
      else await node.start();
    }
    await eventually(
      'all nodes to be ready',
      () => this.running.ready().length === this.nodes.length,
      60_000,
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.kill()));
    await this.running.stop();
    await this.door.close();
    await this.database.destroy();
  }
}

/** The status with which a node answers for its health; 0 for no answer. */
export function healthOf(node: ApiNode, kind: 'ready' | 'live', withinMs: number): Promise<number> {
  return fetch(`${node.url}/health/${kind}`, { signal: AbortSignal.timeout(withinMs) }).then(
    ({ status }) => status,
    () => 0,
  );
}

/** The port of loopback that a node listens at. */
export const portOf = (node: ApiNode): number => Number(new URL(node.url).port);

/** Resident memory of a node, in bytes. */
export function memoryOf(node: ApiNode): number {
  const [, pages = '0'] = readFileSync(`/proc/${node.pid}/statm`, 'utf8').split(' ');
  return Number(pages) * 4096;
}
