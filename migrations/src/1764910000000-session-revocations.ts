import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every node hears within a second of sessions that ended or may do other things than before. */
export class SessionRevocations1764910000000 implements MigrationInterface {
  name = 'SessionRevocations1764910000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Sessions that ended or whose member has another role, for the nodes that hold sockets of them: they look here once
      -- a second. Rows are of use for a minute. Triggers write them, so that no way of ending a session can forget it.
      CREATE TABLE session_revocation (
        session_id uuid NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX session_revocation_at ON session_revocation (at);

      CREATE FUNCTION note_ended_sessions() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO session_revocation (session_id) SELECT id FROM ended;
        RETURN NULL;
      END $$;
      CREATE TRIGGER session_ended AFTER DELETE ON session REFERENCING OLD TABLE AS ended
        FOR EACH STATEMENT EXECUTE FUNCTION note_ended_sessions();

      CREATE FUNCTION note_changed_member() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO session_revocation (session_id) SELECT id FROM session WHERE member_id = NEW.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER member_changed AFTER UPDATE OF role, organization_id ON member
        FOR EACH ROW WHEN (OLD.role <> NEW.role OR OLD.organization_id <> NEW.organization_id)
        EXECUTE FUNCTION note_changed_member();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER member_changed ON member;
      DROP TRIGGER session_ended ON session;
      DROP FUNCTION note_changed_member();
      DROP FUNCTION note_ended_sessions();
      DROP TABLE session_revocation;
    `);
  }
}
