import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How an event brings people together, where its organizer has chosen that. An event without a row is balanced. */
export class MatchingSettings1764000000000 implements MigrationInterface {
  name = 'MatchingSettings1764000000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE matching_settings (
        event_id uuid PRIMARY KEY REFERENCES live_event ON DELETE CASCADE,
        dials jsonb NOT NULL,
        pairing jsonb NOT NULL
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE matching_settings');
  }
}
