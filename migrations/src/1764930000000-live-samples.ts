import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the nodes are and what they sent lately, so that one page shows all of them. */
export class LiveSamples1764930000000 implements MigrationInterface {
  name = 'LiveSamples1764930000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Written every few seconds and worth nothing after ten minutes: not logged, so that commits do not wait for it.
      CREATE UNLOGGED TABLE node_status (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        started_at timestamptz NOT NULL,
        seen_at timestamptz NOT NULL,
        loop_ms real NOT NULL,
        commit_ms real
      );

      -- One row for each event that somebody follows on a node, for each ten seconds. It names nobody.
      CREATE UNLOGGED TABLE live_sample (
        event_id uuid NOT NULL REFERENCES live_event ON DELETE CASCADE,
        node_id uuid NOT NULL,
        at timestamptz NOT NULL,
        phones integer NOT NULL,
        consoles integer NOT NULL,
        screens integer NOT NULL,
        slow integer NOT NULL,
        resyncs integer NOT NULL,
        delay_ms real,
        commit_ms real,
        PRIMARY KEY (event_id, at, node_id)
      );
      CREATE INDEX live_sample_at ON live_sample (at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE live_sample, node_status');
  }
}
