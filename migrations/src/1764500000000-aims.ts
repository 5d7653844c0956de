import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom people would like to be brought together with. */
export class Aims1764500000000 implements MigrationInterface {
  name = 'Aims1764500000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE attendee
        ADD COLUMN aim text NOT NULL DEFAULT 'useful',
        ADD CONSTRAINT attendee_aim CHECK (aim IN ('useful', 'new', 'renew'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE attendee DROP CONSTRAINT attendee_aim, DROP COLUMN aim');
  }
}
