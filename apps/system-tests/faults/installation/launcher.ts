import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What of the launcher of the tested project is used here (apps/launcher/src/postgres). */
export interface Cluster {
  readonly url: string;
  readonly host: string;
  readonly port: number;
  readonly pid: number;
  stop(mode?: 'fast' | 'immediate'): Promise<void>;
  destroy(): Promise<void>;
}

/** One API as a process of its own (apps/launcher/src/nodes). */
export interface ApiNode {
  readonly url: string;
  readonly pid: number;
  readonly output: string;
  isRunning(): boolean;
  start(): Promise<unknown>;
  /** Drains it and waits for its end. */
  stop(): Promise<void>;
  kill(): Promise<void>;
  /** Stops its time, and lets it go on. */
  pause(): void;
  resume(): void;
  restart(changes?: { dir?: string; env?: Record<string, string>; execArgv?: string[] }): Promise<unknown>;
}

interface Nodes {
  readonly proxyUrl: string;
  readonly nodes: ApiNode[];
  /** Indexes of the nodes that get traffic. */
  ready(): number[];
  stop(): Promise<void>;
}

interface NodesWish {
  count: number;
  databaseUrl: string;
  env: (number: number) => Record<string, string>;
  dir: string;
  publicUrl: string;
}

/** PostgreSQL, as safe against a power cut as in production. */
export async function startCluster(dir: string, dataDir: string): Promise<Cluster> {
  const launcher = await load<{ startCluster(options: object): Promise<Cluster> }>(dir, 'postgres');
  return launcher.startCluster({ dataDir, durable: true });
}

export async function startNodes(wish: NodesWish): Promise<Nodes> {
  const launcher = await load<{ startNodes(wish: NodesWish): Promise<Nodes> }>(wish.dir, 'nodes');
  return launcher.startNodes(wish);
}

/** By its path: what is tested is the copy of the project, and its launcher with it. */
function load<T>(dir: string, part: 'nodes' | 'postgres'): Promise<T> {
  return import(
    pathToFileURL(join(dir, 'apps', 'launcher', 'src', part, 'index.mjs')).href
  ) as unknown as Promise<T>;
}
