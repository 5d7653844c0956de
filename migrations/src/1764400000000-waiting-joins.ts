import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who joined by code above the ceiling and wait to be let in (docs/adr/0010). */
export class WaitingJoins1764400000000 implements MigrationInterface {
  name = 'WaitingJoins1764400000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE attendee
        ADD COLUMN waiting_since timestamptz,
        -- The pin that they joined with. It is on no wall before they are let in.
        ADD COLUMN held_pin jsonb,
        ADD CONSTRAINT attendee_waiting CHECK (
          (waiting_since IS NULL) = (held_pin IS NULL)
          AND (waiting_since IS NULL OR (joined_at IS NULL AND NOT present))
        );
      CREATE INDEX attendee_waiting_event ON attendee (event_id) WHERE waiting_since IS NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DELETE FROM attendee WHERE waiting_since IS NOT NULL;
      DROP INDEX attendee_waiting_event;
      ALTER TABLE attendee DROP CONSTRAINT attendee_waiting, DROP COLUMN held_pin, DROP COLUMN waiting_since;
    `);
  }
}
