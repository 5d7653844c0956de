import { Logger } from '@nestjs/common';
import pg from 'pg';
import { Serial } from '../feeds/serial.js';

/** No answer for so long means that the connection is dead. */
const PATIENCE_MS = 3000;

/** The server notices after about four seconds that this host has vanished, and gives its locks to another node. */
export const KEEPALIVES =
  'SET tcp_keepalives_idle = 2; SET tcp_keepalives_interval = 1; SET tcp_keepalives_count = 2';

/**
 * Which of some things this node takes care of: one owner for each among all nodes, by a lock that lives as long as a
 * connection that is used for nothing else.
 */
export class Ownership {
  private readonly logger = new Logger(Ownership.name);
  private readonly owned = new Set<string>();
  /** One question at a time: a lock that is taken twice at once would have to be given back twice. */
  private readonly serial = new Serial();
  private connection: Promise<pg.Client> | null = null;

  /**
   * @param lock number of the kind of things, apart from those of other locks
   * @param purpose for the list of connections, one or two words
   */
  constructor(
    private readonly databaseUrl: string,
    private readonly lock: number,
    private readonly purpose: string,
  ) {}

  /** True if this node owns it, from now on if nobody did. @throws when the database does not answer */
  claim(id: string): Promise<boolean> {
    return this.serial.run(async () => {
      if (this.owned.has(id)) return true;
      const connection = (this.connection ??= this.connect());
      const [row] = await this.ask<{ got: boolean }>('SELECT pg_try_advisory_lock($1, hashtext($2)) AS got', [
        this.lock,
        id,
      ]);
      if (!row?.got || this.connection !== connection) return false;
      this.owned.add(id);
      return true;
    });
  }

  /** Leaves it to whoever wants it. */
  release(id: string): Promise<void> {
    return this.serial.run(async () => {
      if (this.owned.delete(id))
        await this.ask('SELECT pg_advisory_unlock($1, hashtext($2))', [this.lock, id]);
    });
  }

  /** Makes sure that what is owned is still owned: a connection may die without a word. */
  check(): Promise<void> {
    return this.serial.run(async () => {
      if (this.owned.size > 0) await this.ask('SELECT 1', []);
    });
  }

  /** Gives everything back. */
  end(): Promise<void> {
    return this.serial.run(async () => {
      const { connection } = this;
      this.connection = null;
      this.owned.clear();
      await connection?.then((client) => client.end()).catch(() => undefined);
    });
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
    this.logger.warn(cause, `The connection for ${this.purpose} was lost; what it owned is claimed again.`);
  }

  private connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.databaseUrl,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
      application_name: `commonground ${this.purpose}`,
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
