import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedState } from './shared-state.mjs';

/** Where sessions lie that no spec uses just now: cookies, one file for each. */
function folder(): string {
  const path = join(sharedState().base, 'owner-sessions');
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return path;
}

/**
 * Takes a session of the owner that an earlier spec has left: a fresh link costs more than a second of a processor.
 *
 * @returns its cookies; undefined where there is none
 */
export function takeSession(): string | undefined {
  for (const name of readdirSync(folder()).filter((one) => one.endsWith('.free'))) {
    const taken = join(folder(), `${randomUUID()}.taken`);
    try {
      // Of several who would have it, one can move it.
      renameSync(join(folder(), name), taken);
    } catch {
      continue;
    }
    const cookies = readFileSync(taken, 'utf8');
    rmSync(taken);
    return cookies;
  }
  return undefined;
}

/** Leaves a session to the specs that come. */
export function leaveSession(cookies: string): void {
  const file = join(folder(), randomUUID());
  writeFileSync(file, cookies, { mode: 0o600 });
  renameSync(file, `${file}.free`);
}
