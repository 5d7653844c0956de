import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first frame: organizations, events with their wall, suggestions, screens, imports and the change log. */
export class FirstFrame1763800000000 implements MigrationInterface {
  name = 'FirstFrame1763800000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE organization (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE member (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL REFERENCES organization ON DELETE CASCADE,
        role text NOT NULL CHECK (role IN ('owner', 'organizer', 'moderator')),
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX member_organization ON member (organization_id);

      -- A link that signs a member in to the console. Only the SHA-256 of its secret is kept.
      CREATE TABLE sign_in_link (
        id uuid PRIMARY KEY,
        member_id uuid NOT NULL REFERENCES member ON DELETE CASCADE,
        token_hash bytea NOT NULL UNIQUE,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX sign_in_link_member ON sign_in_link (member_id);

      CREATE TABLE live_event (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL REFERENCES organization ON DELETE CASCADE,
        name text NOT NULL,
        place text NOT NULL DEFAULT '',
        time_zone text NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        phase text NOT NULL CHECK (phase IN ('draft', 'open', 'live', 'after', 'archived')),
        language text NOT NULL CHECK (language IN ('en', 'de')),
        join_code text NOT NULL UNIQUE,
        demo boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK (ends_at > starts_at)
      );
      CREATE INDEX live_event_organization ON live_event (organization_id);
      CREATE UNIQUE INDEX live_event_one_demo ON live_event (organization_id) WHERE demo;

      -- The change log (docs/realtime.md): gap-free per event, without content.
      CREATE TABLE event_position (
        event_id uuid PRIMARY KEY REFERENCES live_event ON DELETE CASCADE,
        epoch uuid NOT NULL,
        seq bigint NOT NULL DEFAULT 0
      );

      CREATE TABLE change (
        event_id uuid NOT NULL REFERENCES live_event ON DELETE CASCADE,
        seq bigint NOT NULL,
        epoch uuid NOT NULL,
        type text NOT NULL,
        entity text NOT NULL,
        entity_id uuid NOT NULL,
        audience text NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (event_id, seq)
      );

      -- The answer to a command, so that a repeat gets the same answer and does nothing.
      CREATE TABLE command_receipt (
        actor text NOT NULL,
        key uuid NOT NULL,
        fingerprint text NOT NULL,
        answer json,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (actor, key)
      );
      CREATE INDEX command_receipt_created ON command_receipt (created_at);

      CREATE TABLE topic (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL REFERENCES live_event ON DELETE CASCADE,
        name text NOT NULL,
        icon text NOT NULL,
        colour integer NOT NULL,
        position integer NOT NULL,
        closed boolean NOT NULL DEFAULT false,
        UNIQUE (event_id, id)
      );

      CREATE TABLE zone (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL REFERENCES live_event ON DELETE CASCADE,
        name text NOT NULL,
        purpose text NOT NULL CHECK (purpose IN ('lively', 'quiet', 'coffee', 'chat')),
        step_free boolean NOT NULL DEFAULT false,
        position integer NOT NULL,
        UNIQUE (event_id, id)
      );

      CREATE TABLE spot (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL,
        zone_id uuid NOT NULL,
        name text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('sofa', 'table', 'standing')),
        seats integer NOT NULL CHECK (seats > 0),
        charging boolean NOT NULL DEFAULT false,
        step_free boolean NOT NULL DEFAULT false,
        position integer NOT NULL,
        FOREIGN KEY (event_id, zone_id) REFERENCES zone (event_id, id) ON DELETE CASCADE
      );
      CREATE INDEX spot_zone ON spot (event_id, zone_id);

      CREATE TABLE tip (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL REFERENCES live_event ON DELETE CASCADE,
        text text NOT NULL,
        enabled boolean NOT NULL DEFAULT true,
        position integer NOT NULL
      );
      CREATE INDEX tip_event ON tip (event_id);

      CREATE TABLE announcement (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL REFERENCES live_event ON DELETE CASCADE,
        text text NOT NULL,
        published_at timestamptz NOT NULL DEFAULT now(),
        ends_at timestamptz
      );
      CREATE INDEX announcement_event ON announcement (event_id);

      CREATE TABLE scene (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL REFERENCES live_event ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('join', 'wall', 'people', 'tip', 'announcement')),
        seconds integer NOT NULL,
        enabled boolean NOT NULL DEFAULT true,
        position integer NOT NULL
      );
      CREATE INDEX scene_event ON scene (event_id);

      -- A person across events, known by an e-mail address that an organizer brought in.
      CREATE TABLE person (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL REFERENCES organization ON DELETE CASCADE,
        email text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (organization_id, email)
      );

      CREATE TABLE attendee (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL REFERENCES live_event ON DELETE CASCADE,
        person_id uuid REFERENCES person ON DELETE SET NULL,
        external_id text,
        ticket text NOT NULL DEFAULT '',
        name text NOT NULL,
        pronouns text NOT NULL DEFAULT '',
        headline text NOT NULL DEFAULT '',
        company text NOT NULL DEFAULT '',
        email text NOT NULL DEFAULT '',
        phone text NOT NULL DEFAULT '',
        linkedin text NOT NULL DEFAULT '',
        website text NOT NULL DEFAULT '',
        bio text NOT NULL DEFAULT '',
        language text NOT NULL DEFAULT 'en',
        topics text[] NOT NULL DEFAULT '{}',
        offers text[] NOT NULL DEFAULT '{}',
        needs text[] NOT NULL DEFAULT '{}',
        tags text[] NOT NULL DEFAULT '{}',
        audience_headline text NOT NULL DEFAULT 'event',
        audience_company text NOT NULL DEFAULT 'event',
        audience_email text NOT NULL DEFAULT 'accepted',
        audience_phone text NOT NULL DEFAULT 'accepted',
        audience_linkedin text NOT NULL DEFAULT 'accepted',
        audience_website text NOT NULL DEFAULT 'event',
        audience_bio text NOT NULL DEFAULT 'event',
        consent_listed boolean NOT NULL DEFAULT false,
        consent_suggested boolean NOT NULL DEFAULT false,
        consent_screen boolean NOT NULL DEFAULT false,
        joined_at timestamptz,
        present boolean NOT NULL DEFAULT false,
        remote boolean NOT NULL DEFAULT false,
        mood text NOT NULL DEFAULT 'open' CHECK (mood IN ('open', 'known-only', 'not-now', 'approach-me')),
        mood_until timestamptz,
        goal integer NOT NULL DEFAULT 3,
        simulated boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (event_id, id)
      );
      CREATE UNIQUE INDEX attendee_external ON attendee (event_id, external_id) WHERE external_id IS NOT NULL;
      CREATE INDEX attendee_person ON attendee (person_id);

      -- What somebody agreed to or took back, when, and in which words (by version of the text).
      CREATE TABLE consent_record (
        id uuid PRIMARY KEY,
        attendee_id uuid NOT NULL REFERENCES attendee ON DELETE CASCADE,
        purpose text NOT NULL,
        granted boolean NOT NULL,
        text_version text NOT NULL,
        at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX consent_record_attendee ON consent_record (attendee_id);

      CREATE TABLE personal_link (
        id uuid PRIMARY KEY,
        attendee_id uuid NOT NULL REFERENCES attendee ON DELETE CASCADE,
        token_hash bytea NOT NULL UNIQUE,
        created_at timestamptz NOT NULL DEFAULT now(),
        revoked_at timestamptz
      );
      CREATE INDEX personal_link_attendee ON personal_link (attendee_id);

      CREATE TABLE block (
        event_id uuid NOT NULL,
        attendee_id uuid NOT NULL,
        blocked_id uuid NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (attendee_id, blocked_id),
        FOREIGN KEY (event_id, attendee_id) REFERENCES attendee (event_id, id) ON DELETE CASCADE,
        FOREIGN KEY (event_id, blocked_id) REFERENCES attendee (event_id, id) ON DELETE CASCADE,
        CHECK (attendee_id <> blocked_id)
      );
      CREATE INDEX block_blocked ON block (blocked_id);
      CREATE INDEX block_event ON block (event_id);

      CREATE TABLE pin (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL,
        attendee_id uuid NOT NULL,
        topic_id uuid NOT NULL,
        direction text NOT NULL CHECK (direction IN ('offer', 'need', 'both')),
        kind text NOT NULL,
        text text NOT NULL,
        pinned_at timestamptz NOT NULL DEFAULT now(),
        edited_at timestamptz,
        FOREIGN KEY (event_id, attendee_id) REFERENCES attendee (event_id, id) ON DELETE CASCADE,
        FOREIGN KEY (event_id, topic_id) REFERENCES topic (event_id, id) ON DELETE CASCADE
      );
      CREATE INDEX pin_event ON pin (event_id);
      CREATE INDEX pin_attendee ON pin (attendee_id);
      CREATE INDEX pin_topic ON pin (topic_id);

      CREATE TABLE contact (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL,
        owner_id uuid NOT NULL,
        attendee_id uuid NOT NULL,
        source text NOT NULL CHECK (source IN ('copy', 'encounter')),
        pin_text text NOT NULL DEFAULT '',
        note text NOT NULL DEFAULT '',
        at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (owner_id, attendee_id),
        FOREIGN KEY (event_id, owner_id) REFERENCES attendee (event_id, id) ON DELETE CASCADE,
        FOREIGN KEY (event_id, attendee_id) REFERENCES attendee (event_id, id) ON DELETE CASCADE,
        CHECK (owner_id <> attendee_id)
      );
      CREATE INDEX contact_attendee ON contact (attendee_id);
      CREATE INDEX contact_event ON contact (event_id);

      -- One undirected card shown to two people; low_id < high_id.
      CREATE TABLE suggestion (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL,
        low_id uuid NOT NULL,
        high_id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'accepted', 'declined', 'expired', 'met')),
        label text NOT NULL CHECK (label IN ('match', 'open-chat')),
        score double precision NOT NULL,
        low_benefit jsonb,
        high_benefit jsonb,
        facts jsonb NOT NULL,
        question jsonb NOT NULL,
        spot_id uuid REFERENCES spot ON DELETE SET NULL,
        sign integer NOT NULL,
        low_yes boolean NOT NULL DEFAULT false,
        high_yes boolean NOT NULL DEFAULT false,
        low_met boolean NOT NULL DEFAULT false,
        high_met boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        closed_at timestamptz,
        FOREIGN KEY (event_id, low_id) REFERENCES attendee (event_id, id) ON DELETE CASCADE,
        FOREIGN KEY (event_id, high_id) REFERENCES attendee (event_id, id) ON DELETE CASCADE,
        CHECK (low_id < high_id)
      );
      CREATE UNIQUE INDEX suggestion_pair ON suggestion (low_id, high_id) WHERE state <> 'expired';
      CREATE INDEX suggestion_event ON suggestion (event_id, state);
      CREATE INDEX suggestion_high ON suggestion (high_id);
      CREATE INDEX suggestion_spot ON suggestion (spot_id);

      CREATE TABLE encounter (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL,
        low_id uuid NOT NULL,
        high_id uuid NOT NULL,
        suggestion_id uuid REFERENCES suggestion ON DELETE SET NULL,
        confirmed_at timestamptz NOT NULL,
        UNIQUE (low_id, high_id),
        FOREIGN KEY (event_id, low_id) REFERENCES attendee (event_id, id) ON DELETE CASCADE,
        FOREIGN KEY (event_id, high_id) REFERENCES attendee (event_id, id) ON DELETE CASCADE,
        CHECK (low_id < high_id)
      );
      CREATE INDEX encounter_event ON encounter (event_id);
      CREATE INDEX encounter_high ON encounter (high_id);
      CREATE INDEX encounter_suggestion ON encounter (suggestion_id);

      -- A device. Until an organizer pairs it, it belongs to no event and shows its pairing code.
      CREATE TABLE screen (
        id uuid PRIMARY KEY,
        event_id uuid REFERENCES live_event ON DELETE CASCADE,
        name text NOT NULL DEFAULT '',
        pairing_code text UNIQUE,
        code_expires_at timestamptz,
        paired_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX screen_event ON screen (event_id);

      -- One row per signed-in browser; only the SHA-256 of the cookie is kept.
      CREATE TABLE session (
        id uuid PRIMARY KEY,
        token_hash bytea NOT NULL UNIQUE,
        member_id uuid REFERENCES member ON DELETE CASCADE,
        attendee_id uuid REFERENCES attendee ON DELETE CASCADE,
        screen_id uuid REFERENCES screen ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        CHECK (num_nonnulls(member_id, attendee_id, screen_id) = 1)
      );
      CREATE INDEX session_member ON session (member_id);
      CREATE INDEX session_attendee ON session (attendee_id);
      CREATE INDEX session_screen ON session (screen_id);

      CREATE TABLE attendee_import (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL REFERENCES live_event ON DELETE CASCADE,
        state text NOT NULL,
        file_name text NOT NULL,
        file bytea NOT NULL,
        dialect text NOT NULL,
        encoding text NOT NULL,
        delimiter text NOT NULL,
        headers jsonb NOT NULL,
        mapping jsonb NOT NULL,
        counts jsonb NOT NULL,
        done integer NOT NULL DEFAULT 0,
        total integer NOT NULL DEFAULT 0,
        failure text NOT NULL DEFAULT '',
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX attendee_import_event ON attendee_import (event_id);

      -- What an import did, row by row, so that it can be taken back.
      CREATE TABLE import_step (
        import_id uuid NOT NULL REFERENCES attendee_import ON DELETE CASCADE,
        row integer NOT NULL,
        attendee_id uuid NOT NULL,
        before jsonb,
        after jsonb NOT NULL,
        PRIMARY KEY (import_id, row)
      );

      -- How the simulated crowd of the demo event stands.
      CREATE TABLE demo_crowd (
        event_id uuid PRIMARY KEY REFERENCES live_event ON DELETE CASCADE,
        running boolean NOT NULL DEFAULT true,
        until timestamptz NOT NULL
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE demo_crowd, import_step, attendee_import, session, screen, encounter, suggestion, contact, pin, block,
        personal_link, consent_record, attendee, person, scene, announcement, tip, spot, zone, topic, command_receipt,
        change, event_position, live_event, sign_in_link, member, organization;
    `);
  }
}
