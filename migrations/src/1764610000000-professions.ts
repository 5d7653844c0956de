import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people do for a living, and events at which each profession has one seat. */
export class Professions1764610000000 implements MigrationInterface {
  name = 'Professions1764610000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE live_event ADD COLUMN one_per_profession boolean NOT NULL DEFAULT false;
      ALTER TABLE attendee
        ADD COLUMN profession text NOT NULL DEFAULT '',
        -- What the catalogue makes of it; two who are the same have the same.
        ADD COLUMN profession_seat text,
        ADD COLUMN profession_since timestamptz,
        -- Only while the event has one seat for each.
        ADD COLUMN holds_seat boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT attendee_profession CHECK (
          (profession_seat IS NULL) = (profession_since IS NULL) AND (profession_seat IS NOT NULL OR NOT holds_seat)
        );
      CREATE UNIQUE INDEX attendee_seat ON attendee (event_id, profession_seat) WHERE holds_seat;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX attendee_seat;
      ALTER TABLE attendee DROP CONSTRAINT attendee_profession,
        DROP COLUMN holds_seat, DROP COLUMN profession_since, DROP COLUMN profession_seat, DROP COLUMN profession;
      ALTER TABLE live_event DROP COLUMN one_per_profession;
    `);
  }
}
