import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many meetings a day people want at the most, and in what company. */
export class OwnLimits1764940000000 implements MigrationInterface {
  name = 'OwnLimits1764940000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE attendee
        -- Null: no limit.
        ADD COLUMN daily_limit integer,
        -- When the next day begins, for whoever has had the meetings of this one.
        ADD COLUMN full_until timestamptz,
        ADD COLUMN style text NOT NULL DEFAULT 'any',
        ADD CONSTRAINT attendee_daily_limit CHECK (daily_limit BETWEEN 1 AND 20),
        ADD CONSTRAINT attendee_style CHECK (style IN ('any', 'one-to-one', 'small-group', 'lively'));
      CREATE INDEX attendee_full ON attendee (full_until) WHERE full_until IS NOT NULL;
      -- When both said yes. Cards from before, or of a node that does not know the column yet, count when they were made.
      ALTER TABLE suggestion ADD COLUMN accepted_at timestamptz;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE suggestion DROP COLUMN accepted_at;
      DROP INDEX attendee_full;
      ALTER TABLE attendee
        DROP CONSTRAINT attendee_style, DROP CONSTRAINT attendee_daily_limit,
        DROP COLUMN style, DROP COLUMN full_until, DROP COLUMN daily_limit;
    `);
  }
}
