import { Inject, Injectable, Logger } from '@nestjs/common';
import pg from 'pg';
import { CONFIG, type Config } from '../../config/config.js';

/** Apart from the locks of storing and migrating. */
const OWNER_LOCK = 0x6367_6f77;
/** No answer for so long means that the connection is dead. */
const PATIENCE_MS = 3000;
/** The server notices after about four seconds that this host has vanished, and gives the events to another node. */
const KEEPALIVES =
  'SET tcp_keepalives_idle = 2; SET tcp_keepalives_interval = 1; SET tcp_keepalives_count = 2';

/**
 * Which events this node matches: one owner per event among all nodes, by a lock that lives as long as a connection
 * that is used for nothing else. Ownership saves work; what keeps the rules is the check when cards are stored.
 */
@Injectable()
export class MatchOwnership {
  private readonly logger = new Logger(MatchOwnership.name);
  private readonly owned = new Set<string>();
  private connection: Promise<pg.Client> | null = null;

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'databaseUrl'>) {}

  /** True if this node matches the event, from now on if nobody did. @throws when the database does not answer */
  async claim(eventId: string): Promise<boolean> {
    if (this.owned.has(eventId)) return true;
    const connection = (this.connection ??= this.connect());
    const [row] = await this.ask<{ got: boolean }>('SELECT pg_try_advisory_lock($1, hashtext($2)) AS got', [
      OWNER_LOCK,
      eventId,
    ]);
    if (!row?.got || this.connection !== connection) return false;
    this.owned.add(eventId);
    return true;
  }

  /** Leaves an event to whoever wants it. */
  async release(eventId: string): Promise<void> {
    if (this.owned.delete(eventId))
      await this.ask('SELECT pg_advisory_unlock($1, hashtext($2))', [OWNER_LOCK, eventId]);
  }

  /** Makes sure that what is owned is still owned: a connection may die without a word. */
  async check(): Promise<void> {
    if (this.owned.size > 0) await this.ask('SELECT 1', []);
  }

  /** Gives everything back. */
  async end(): Promise<void> {
    const { connection } = this;
    this.connection = null;
    this.owned.clear();
    await connection?.then((client) => client.end()).catch(() => undefined);
  }

  private async ask<T extends pg.QueryResultRow>(sql: string, values: unknown[]): Promise<T[]> {
    const connection = (this.connection ??= this.connect());
    const client = await connection;
    try {
      return (await client.query<T>(sql, values)).rows;
    } catch (cause) {
      this.lose(connection, cause);
      void client.end().catch(() => undefined);
      throw cause;
    }
  }

  private lose(connection: Promise<pg.Client>, cause: unknown): void {
    if (this.connection !== connection) return;
    this.connection = null;
    this.owned.clear();
    this.logger.warn(cause, 'The connection that owns events was lost; they are claimed again.');
  }

  private connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
      application_name: 'commonground matching',
    });
    const connection = client
      .connect()
      .then(() => client.query(KEEPALIVES))
      .then(() => client);
    client.on('error', (cause) => this.lose(connection, cause));
    client.on('end', () => this.lose(connection, new Error('The connection was ended.')));
    connection.catch((cause: unknown) => this.lose(connection, cause));
    return connection;
  }
}
