import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Parts of their own words that people do not want to be matched by. */
export class StruckFacts1764310000000 implements MigrationInterface {
  name = 'StruckFacts1764310000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE struck_fact (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL,
        attendee_id uuid NOT NULL,
        -- Null: the headline.
        pin_id uuid REFERENCES pin ON DELETE CASCADE,
        text text NOT NULL CHECK (text <> ''),
        at timestamptz NOT NULL DEFAULT now(),
        FOREIGN KEY (event_id, attendee_id) REFERENCES attendee (event_id, id) ON DELETE CASCADE
      );
      CREATE UNIQUE INDEX struck_fact_once ON struck_fact (attendee_id, coalesce(pin_id, attendee_id), text);
      CREATE INDEX struck_fact_pin ON struck_fact (pin_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE struck_fact');
  }
}
