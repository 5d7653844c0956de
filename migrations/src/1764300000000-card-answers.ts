import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each of the two makes of their card beside yes and no: why not, later, useful. */
export class CardAnswers1764300000000 implements MigrationInterface {
  name = 'CardAnswers1764300000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE suggestion
        -- Who declined. For learning only: it is shown to nobody. A card that a block closed names nobody.
        ADD COLUMN declined_by uuid,
        ADD COLUMN decline_reason text,
        -- Until when the card steps aside for one of the two.
        ADD COLUMN low_later_until timestamptz,
        ADD COLUMN high_later_until timestamptz,
        -- Said after the encounter, by each for themselves.
        ADD COLUMN low_useful boolean NOT NULL DEFAULT false,
        ADD COLUMN high_useful boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT suggestion_declined_by CHECK (
          declined_by IS NULL OR (state = 'declined' AND declined_by IN (low_id, high_id))
        ),
        ADD CONSTRAINT suggestion_decline_reason CHECK (
          decline_reason IS NULL
          OR (declined_by IS NOT NULL AND decline_reason IN ('not-needed', 'known', 'not-today'))
        ),
        ADD CONSTRAINT suggestion_useful CHECK (state = 'met' OR NOT (low_useful OR high_useful));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE suggestion
        DROP CONSTRAINT suggestion_useful,
        DROP CONSTRAINT suggestion_decline_reason,
        DROP CONSTRAINT suggestion_declined_by,
        DROP COLUMN high_useful,
        DROP COLUMN low_useful,
        DROP COLUMN high_later_until,
        DROP COLUMN low_later_until,
        DROP COLUMN decline_reason,
        DROP COLUMN declined_by;
    `);
  }
}
