import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Openings that people at an event apply for, who decides about them, and the log of those whom that kept apart. */
export class Openings1764950000000 implements MigrationInterface {
  name = 'Openings1764950000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE opening (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL REFERENCES live_event ON DELETE CASCADE,
        title text NOT NULL,
        -- The public desk: a zone, or a spot in it.
        zone_id uuid REFERENCES zone ON DELETE SET NULL,
        spot_id uuid REFERENCES spot ON DELETE SET NULL,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX opening_event ON opening (event_id, created_at);
      CREATE INDEX opening_zone ON opening (zone_id);
      CREATE INDEX opening_spot ON opening (spot_id);

      -- Ids of openings, beside the tags that the reach policy looks at: whoever reads a person knows them.
      ALTER TABLE attendee
        -- By their own word.
        ADD COLUMN applies_to uuid[] NOT NULL DEFAULT '{}',
        -- By the organizer's.
        ADD COLUMN entered_for uuid[] NOT NULL DEFAULT '{}',
        ADD COLUMN panel_of uuid[] NOT NULL DEFAULT '{}';
      CREATE INDEX attendee_panelist ON attendee (event_id) WHERE panel_of <> '{}';

      CREATE TABLE conflict_use (
        opening_id uuid NOT NULL REFERENCES opening ON DELETE CASCADE,
        applicant_id uuid NOT NULL REFERENCES attendee ON DELETE CASCADE,
        panelist_id uuid NOT NULL REFERENCES attendee ON DELETE CASCADE,
        event_id uuid NOT NULL REFERENCES live_event ON DELETE CASCADE,
        first_at timestamptz NOT NULL,
        last_at timestamptz NOT NULL,
        times integer NOT NULL,
        PRIMARY KEY (opening_id, applicant_id, panelist_id)
      );
      CREATE INDEX conflict_use_applicant ON conflict_use (applicant_id);
      CREATE INDEX conflict_use_panelist ON conflict_use (panelist_id);
      CREATE INDEX conflict_use_event ON conflict_use (event_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE conflict_use;
      ALTER TABLE attendee DROP COLUMN panel_of, DROP COLUMN entered_for, DROP COLUMN applies_to;
      DROP TABLE opening;
    `);
  }
}
