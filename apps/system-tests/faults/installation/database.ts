import { processesOf, signalProcess } from '../../src/product/processes.mjs';
import { groupBegan, groupEnded } from '../../src/product/running-groups.mjs';
import { DatabaseLine } from './database-line.js';
import { type Cluster, startCluster } from './launcher.js';

/** The embedded PostgreSQL of an installation. */
export class Database {
  private constructor(
    private readonly dir: string,
    readonly dataDir: string,
    private cluster: Cluster,
    private readonly line: DatabaseLine,
  ) {
    groupBegan(this.pid);
  }

  static async open(dir: string, dataDir: string): Promise<Database> {
    const cluster = await startCluster(dir, dataDir);
    return new Database(dir, dataDir, cluster, await DatabaseLine.open(cluster));
  }

  get url(): string {
    return this.cluster.url;
  }
  get pid(): number {
    return this.cluster.pid;
  }

  /** The address that stays when it is started anew, over a line that costs some processor time; `name`: of another database. */
  lastingUrl(name?: string): string {
    const url = new URL(this.cluster.url);
    url.port = String(this.line.port);
    if (name !== undefined) url.pathname = `/${name}`;
    return url.href;
  }

  /** Ends it as a crash does: nothing is written any more. */
  async crash(): Promise<void> {
    groupEnded(this.pid);
    await this.cluster.stop('immediate');
  }

  /** kill -9 of all its processes, as in a power cut: its lock file stays behind. */
  kill(): void {
    groupEnded(this.pid);
    this.signal('SIGKILL');
  }

  /** Stops its time: connections stay open, and nobody answers. */
  pause(): void {
    this.signal('SIGSTOP');
  }
  resume(): void {
    this.signal('SIGCONT');
  }

  isRunning(): boolean {
    return processesOf({ groups: [this.pid] }).some(({ pid }) => pid === this.pid);
  }

  /** Starts it again after a crash, or after everything was killed. */
  async start(): Promise<void> {
    this.cluster = await startCluster(this.dir, this.dataDir);
    this.line.lead(this.cluster);
    groupBegan(this.pid);
  }

  async destroy(): Promise<void> {
    groupEnded(this.pid);
    await this.line.close();
    await this.cluster.destroy();
  }

  /** Each of its processes has a group of its own. */
  private signal(signal: NodeJS.Signals): void {
    for (const { pid } of processesOf({ groups: [this.pid] })) signalProcess(pid, signal);
  }
}
