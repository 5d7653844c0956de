import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who are here for the first time, and those who gladly welcome them. */
export class Newcomers1764600000000 implements MigrationInterface {
  name = 'Newcomers1764600000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE attendee
        ADD COLUMN welcome text NOT NULL DEFAULT 'none'
          CONSTRAINT attendee_welcome CHECK (welcome IN ('none', 'newcomer', 'buddy'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE attendee DROP COLUMN welcome');
  }
}
