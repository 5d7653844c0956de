import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When people last did something: whoever leaves two cards in a row unanswered after that gets none for a day. */
export class DaysOff1764510000000 implements MigrationInterface {
  name = 'DaysOff1764510000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE attendee ADD COLUMN active_at timestamptz;
      -- What was left unanswered before nobody could end is not held against anybody.
      UPDATE attendee SET active_at = now();
      CREATE INDEX suggestion_low ON suggestion (low_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX suggestion_low;
      ALTER TABLE attendee DROP COLUMN active_at;
    `);
  }
}
