import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Screens stay connected while the database crashes and starts again: what consoles hold of them has to stay true. */
export class ScreenPresenceKept1764950400000 implements MigrationInterface {
  name = 'ScreenPresenceKept1764950400000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE screen_presence SET LOGGED');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE screen_presence SET UNLOGGED');
  }
}
