import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Program or library, and the Debian package that brings it. */
export interface Tool {
  readonly path: string;
  readonly from: string;
}

export const REDIS: Tool = { path: '/usr/bin/redis-server', from: 'redis-server' };
export const FAKETIME: Tool = {
  path: `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/faketime/libfaketime.so.1`,
  from: 'libfaketime',
};

const tried = new Map<string, string | undefined>();

/** Why a tool is not there, after it was installed where we are root on Debian; undefined when it is. */
export function whyMissing({ path, from }: Tool): string | undefined {
  if (existsSync(path)) return undefined;
  if (!tried.has(from)) tried.set(from, install(from));
  return existsSync(path) ? undefined : (tried.get(from) ?? `${from} brought no ${path}`);
}

function install(from: string): string | undefined {
  if (!isRoot() || !existsSync('/etc/debian_version'))
    return `it needs ${from}, which is installed by itself for root on Debian only`;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (args: string[]) => spawnSync('apt-get', ['-q', '-y', ...args], { env, encoding: 'utf8' });
  apt(['update']);
  // Packages of servers start them; ours are started by hand.
  const done = apt(['install', '--no-install-recommends', '-o', 'DPkg::Options::=--force-confold', from]);
  return done.status === 0 ? undefined : `apt-get could not install ${from}`;
}

/** Who may mount a small disk or change the limits of a process. */
export const isRoot = (): boolean => process.getuid?.() === 0;
