import { Logger } from '@nestjs/common';
import pg from 'pg';
import { Serial } from '../serial.js';
import type { HintBus } from './hint-bus.js';

const CHANNEL = 'commonground_hints';
/** No answer for so long means that the connection is dead. */
const PATIENCE_MS = 3000;
/** Whoever only listens does not notice a dead connection: it is asked this often. */
const BEAT_MS = 5000;
const LONGEST_PAUSE_MS = 2000;

/**
 * LISTEN and NOTIFY on a connection of their own. A NOTIFY in the transaction that writes would make all writers of the
 * database wait for each other at commit; here it stands in none but its own, which need not reach the disk.
 */
export class PostgresBus implements HintBus {
  private readonly logger = new Logger(PostgresBus.name);
  /** One question at a time, and none before the connection is there. */
  private readonly serial = new Serial();
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | undefined;
  private beat: NodeJS.Timeout | undefined;
  private failures = 0;
  private closed = false;
  private hear: (text: string) => void = () => undefined;

  constructor(private readonly databaseUrl: string) {}

  open(hear: (text: string) => void): void {
    this.hear = hear;
    this.beat = setInterval(() => void this.ask('SELECT 1', []), BEAT_MS);
    this.beat.unref();
    void this.serial.run(() => this.connect());
  }

  send(text: string): Promise<void> {
    return this.ask('SELECT pg_notify($1, $2)', [CHANNEL, text]);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    clearInterval(this.beat);
    const { client } = this;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private ask(sql: string, values: string[]): Promise<void> {
    return this.serial.run(async () => {
      const { client } = this;
      await client?.query(sql, values).catch((cause: unknown) => this.lose(client, cause));
    });
  }

  private async connect(): Promise<void> {
    if (this.closed) return;
    const client = new pg.Client({
      connectionString: this.databaseUrl,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
      application_name: 'commonground hints',
    });
    client.on('notification', ({ payload }) => this.hear(payload ?? ''));
    client.on('error', (cause) => this.lose(client, cause));
    client.on('end', () => this.lose(client, new Error('The connection was ended.')));
    this.client = client;
    try {
      await client.connect();
      await client.query(`SET synchronous_commit = off; LISTEN ${CHANNEL}`);
      this.failures = 0;
    } catch (cause) {
      this.lose(client, cause);
    }
  }

  private lose(client: pg.Client, cause: unknown): void {
    if (this.client !== client) return;
    this.client = null;
    void client.end().catch(() => undefined);
    if (this.closed) return;
    if (this.failures === 0)
      this.logger.warn(cause, 'The connection for hints was lost; until it is back, feeds are read by poll.');
    this.timer = setTimeout(
      () => void this.serial.run(() => this.connect()),
      Math.min(50 * 2 ** this.failures, LONGEST_PAUSE_MS),
    );
    this.timer.unref();
    this.failures += 1;
  }
}
