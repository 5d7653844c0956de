import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The gap radar on screens and phones, and what words mean at an event. */
export class GapsAndEventWords1764800000000 implements MigrationInterface {
  name = 'GapsAndEventWords1764800000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- What people in a live event look for and nobody gives, as the engine last saw it. Nobody's words: a name of the
      -- catalogue, or nothing, and the pins.
      CREATE TABLE gap (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL REFERENCES live_event ON DELETE CASCADE,
        key text NOT NULL,
        label text NOT NULL,
        pin_ids uuid[] NOT NULL,
        UNIQUE (event_id, key)
      );

      CREATE TABLE event_word (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL REFERENCES live_event ON DELETE CASCADE,
        words text[] NOT NULL CHECK (cardinality(words) > 0),
        -- Null: a thing of this event's own, which the first word names.
        concept text,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX event_word_event ON event_word (event_id, created_at);

      ALTER TABLE scene DROP CONSTRAINT scene_kind_check;
      ALTER TABLE scene ADD CONSTRAINT scene_kind_check
        CHECK (kind IN ('join', 'wall', 'people', 'gaps', 'tip', 'announcement', 'round'));

      -- Switched off: whoever arranged a playlist decides whether it has room for one more.
      INSERT INTO scene (id, event_id, kind, seconds, enabled, position)
      SELECT gen_random_uuid(), event_id, 'gaps', 15, false, max(position) + 1 FROM scene GROUP BY event_id;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DELETE FROM scene WHERE kind = 'gaps';
      ALTER TABLE scene DROP CONSTRAINT scene_kind_check;
      ALTER TABLE scene ADD CONSTRAINT scene_kind_check
        CHECK (kind IN ('join', 'wall', 'people', 'tip', 'announcement', 'round'));
      DROP TABLE event_word, gap;
    `);
  }
}
