import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tryConnect } from './try-connect.js';

/** A Redis without memory, which can be killed and comes back empty. */
export class Redis {
  private child: ChildProcess | undefined;

  constructor(
    private readonly program: string,
    private readonly folder: string,
    readonly port: number,
  ) {}

  async start(): Promise<void> {
    const args = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--dir', this.folder];
    this.child = spawn(this.program, args, { stdio: 'ignore' });
    await tryConnect(this.port);
  }

  /** kill -9. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
}
