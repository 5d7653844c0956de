import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many cards somebody copies at an event before they have to offer something themselves. */
export class OffersFirst1764950100000 implements MigrationInterface {
  name = 'OffersFirst1764950100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Null: as many as they like.
      ALTER TABLE live_event ADD COLUMN copies_before_offer integer CHECK (copies_before_offer > 0);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE live_event DROP COLUMN copies_before_offer');
  }
}
