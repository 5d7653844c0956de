import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people need of a seat in rounds: a language they speak, and no steps on the way. */
export class SeatsThatSuit1764700000000 implements MigrationInterface {
  name = 'SeatsThatSuit1764700000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE attendee
        -- ISO 639-1; empty: not said, which fits everybody.
        ADD COLUMN spoken text[] NOT NULL DEFAULT '{}',
        ADD COLUMN step_free boolean NOT NULL DEFAULT false;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE attendee DROP COLUMN step_free, DROP COLUMN spoken');
  }
}
