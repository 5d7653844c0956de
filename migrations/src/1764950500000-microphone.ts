import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The open microphone: who waits for it, and who speaks. */
export class Microphone1764950500000 implements MigrationInterface {
  name = 'Microphone1764950500000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- One row once the microphone was opened; whoever changes the queue holds it.
      CREATE TABLE microphone (
        event_id uuid PRIMARY KEY REFERENCES live_event ON DELETE CASCADE,
        is_open boolean NOT NULL,
        turn_seconds integer NOT NULL CHECK (turn_seconds BETWEEN 15 AND 600)
      );

      -- Who waits, speaks, or has left and may come back to their place. A turn that is over leaves no row.
      CREATE TABLE microphone_entry (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL REFERENCES microphone ON DELETE CASCADE,
        attendee_id uuid NOT NULL,
        place integer NOT NULL,
        state text NOT NULL CHECK (state IN ('waiting', 'speaking', 'left')),
        asked_at timestamptz NOT NULL,
        started_at timestamptz,
        FOREIGN KEY (event_id, attendee_id) REFERENCES attendee (event_id, id) ON DELETE CASCADE,
        UNIQUE (event_id, place),
        CHECK ((started_at IS NOT NULL) = (state = 'speaking'))
      );
      CREATE UNIQUE INDEX microphone_entry_attendee ON microphone_entry (event_id, attendee_id)
        WHERE state IN ('waiting', 'speaking');
      CREATE UNIQUE INDEX microphone_entry_speaking ON microphone_entry (event_id) WHERE state = 'speaking';
      CREATE INDEX microphone_entry_of ON microphone_entry (attendee_id);

      ALTER TABLE scene DROP CONSTRAINT scene_kind_check;
      ALTER TABLE scene ADD CONSTRAINT scene_kind_check
        CHECK (kind IN ('join', 'wall', 'people', 'gaps', 'tip', 'announcement', 'round', 'microphone'));

      -- Switched on: it takes room only while somebody has opened the microphone.
      INSERT INTO scene (id, event_id, kind, seconds, enabled, position)
      SELECT gen_random_uuid(), event_id, 'microphone', 15, true, max(position) + 1 FROM scene GROUP BY event_id;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DELETE FROM scene WHERE kind = 'microphone';
      ALTER TABLE scene DROP CONSTRAINT scene_kind_check;
      ALTER TABLE scene ADD CONSTRAINT scene_kind_check
        CHECK (kind IN ('join', 'wall', 'people', 'gaps', 'tip', 'announcement', 'round'));
      DROP TABLE microphone_entry, microphone;
    `);
  }
}
