import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds: speed networking in pairs and at tables. */
export class Rounds1764200000000 implements MigrationInterface {
  name = 'Rounds1764200000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE round_series (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL REFERENCES live_event ON DELETE CASCADE,
        settings jsonb NOT NULL,
        seed integer NOT NULL,
        state text NOT NULL CHECK (state IN ('planned', 'running', 'paused', 'finished')),
        part text NOT NULL CHECK (part IN ('break', 'round')),
        round integer NOT NULL,
        ends_at timestamptz,
        left_ms integer,
        -- Only ids of people: whoever leaves the event takes everything that says who they were (ADR 13).
        plan jsonb NOT NULL,
        undo jsonb,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        finished_at timestamptz,
        UNIQUE (event_id, id),
        CHECK ((ends_at IS NOT NULL) = (state = 'running')),
        CHECK ((left_ms IS NOT NULL) = (state = 'paused'))
      );
      CREATE UNIQUE INDEX round_series_unfinished ON round_series (event_id) WHERE state <> 'finished';
      CREATE INDEX round_series_event ON round_series (event_id, created_at);
      CREATE INDEX round_series_due ON round_series (ends_at) WHERE state = 'running';

      -- Who takes no part in the rounds that come, by their own choice.
      CREATE TABLE round_sitting_out (
        event_id uuid NOT NULL,
        attendee_id uuid PRIMARY KEY,
        FOREIGN KEY (event_id, attendee_id) REFERENCES attendee (event_id, id) ON DELETE CASCADE
      );
      CREATE INDEX round_sitting_out_event ON round_sitting_out (event_id);

      -- One side's "we met" after a round; both sides make an encounter.
      CREATE TABLE round_met (
        event_id uuid NOT NULL,
        attendee_id uuid NOT NULL,
        partner_id uuid NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (attendee_id, partner_id),
        FOREIGN KEY (event_id, attendee_id) REFERENCES attendee (event_id, id) ON DELETE CASCADE,
        FOREIGN KEY (event_id, partner_id) REFERENCES attendee (event_id, id) ON DELETE CASCADE
      );
      CREATE INDEX round_met_partner ON round_met (partner_id);

      ALTER TABLE scene DROP CONSTRAINT scene_kind_check;
      ALTER TABLE scene ADD CONSTRAINT scene_kind_check
        CHECK (kind IN ('join', 'wall', 'people', 'tip', 'announcement', 'round'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DELETE FROM scene WHERE kind = 'round';
      ALTER TABLE scene DROP CONSTRAINT scene_kind_check;
      ALTER TABLE scene ADD CONSTRAINT scene_kind_check
        CHECK (kind IN ('join', 'wall', 'people', 'tip', 'announcement'));
      DROP TABLE round_met, round_sitting_out, round_series;
    `);
  }
}
