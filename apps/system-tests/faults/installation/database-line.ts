import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cleanEnvironment } from '../../src/product/clean-environment.mjs';

/** Where PostgreSQL listens, until it is started anew. */
export interface DatabaseAddress {
  readonly host: string;
  readonly port: number;
}

/** The line between the nodes and PostgreSQL: one port, wherever PostgreSQL listens after its next start. */
export class DatabaseLine {
  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {}

  static async open(address: DatabaseAddress): Promise<DatabaseLine> {
    const script = join(fileURLToPath(new URL('.', import.meta.url)), 'database-line-process.mjs');
    const child = fork(script, { env: cleanEnvironment(), execArgv: [] });
    const [port] = (await once(child, 'message')) as [number];
    const line = new DatabaseLine(child, port);
    line.lead(address);
    return line;
  }

  /** Leads connections that are opened from now on to another address. */
  lead(address: DatabaseAddress): void {
    this.child.send(address);
  }

  async close(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.disconnect();
    await gone;
  }
}
