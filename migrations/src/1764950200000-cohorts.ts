import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The class, year or intake that people name for themselves. */
export class Cohorts1764950200000 implements MigrationInterface {
  name = 'Cohorts1764950200000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE attendee ADD COLUMN cohort text NOT NULL DEFAULT ''`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE attendee DROP COLUMN cohort');
  }
}
