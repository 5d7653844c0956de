import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which screens are connected, and to which node, so that every node can say so. */
export class ScreenPresence1764950300000 implements MigrationInterface {
  name = 'ScreenPresence1764950300000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Worth nothing without the node that wrote it: not logged, and gone after a crash of the database, as its sockets are.
      CREATE UNLOGGED TABLE screen_presence (
        screen_id uuid NOT NULL REFERENCES screen ON DELETE CASCADE,
        node_id uuid NOT NULL,
        PRIMARY KEY (screen_id, node_id)
      )
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE screen_presence');
  }
}
