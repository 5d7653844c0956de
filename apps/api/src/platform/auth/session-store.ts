import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { DAY, type Clock } from '@commonground/kernel';
import type { Place } from '@commonground/domain';
import type { Audience, Role } from '@commonground/contracts/constants';
import { groupedLookup } from '../database/grouped-lookup.js';
import { CLOCK } from '../time/clock.js';
import type { Actor } from './actor.js';
import { PLACE_COLUMNS, placeOf, type PlaceRow } from './places.js';
import { hashOf, newSecret } from './secrets.js';

const LIFETIME: Record<Audience, number> = { console: 7 * DAY, attendee: 30 * DAY, screen: 365 * DAY };

const AUDIENCE: Record<Actor['kind'], Audience> = {
  member: 'console',
  attendee: 'attendee',
  screen: 'screen',
};

type Owner = { memberId: string } | { attendeeId: string } | { screenId: string };
interface Row extends Partial<PlaceRow> {
  hash: string;
  id: string;
  member_id?: string | null;
  organization_id?: string | null;
  role?: Role | null;
  attendee_id?: string | null;
  attendee_event?: string | null;
  attendee_waits?: boolean;
  screen_id?: string | null;
  screen_event?: string | null;
}

/** Whose session it is, and the event that an attendee is at. */
export interface Holder {
  readonly actor: Actor;
  readonly place: Place | null;
}

/** What is read with a session, and from where. */
interface Holding {
  readonly columns: string;
  readonly joins: string;
}
const MEMBER: Holding = {
  columns: 'session.member_id, member.organization_id, member.role',
  joins: 'JOIN member ON member.id = session.member_id',
};
const ATTENDEE: Holding = {
  columns: `session.attendee_id, attendee.event_id AS attendee_event,
    attendee.waiting_since IS NOT NULL AS attendee_waits`,
  joins: 'JOIN attendee ON attendee.id = session.attendee_id',
};
const SCREEN: Holding = {
  columns: 'session.screen_id, screen.event_id AS screen_event',
  joins: 'JOIN screen ON screen.id = session.screen_id',
};
/** With the event, for which nearly every request of a phone asks as well. */
const ATTENDEE_AT_PLACE: Holding = {
  columns: `${ATTENDEE.columns}, ${PLACE_COLUMNS}`,
  joins: `${ATTENDEE.joins} JOIN live_event ON live_event.id = attendee.event_id
    LEFT JOIN matching_settings ON matching_settings.event_id = live_event.id`,
};
const ANYBODY: Holding = {
  columns: [MEMBER, ATTENDEE, SCREEN].map(({ columns }) => columns).join(),
  joins: [MEMBER, ATTENDEE, SCREEN].map(({ joins }) => `LEFT ${joins}`).join(' '),
};

/** Sessions of browsers, one kind per audience. */
@Injectable()
export class SessionStore {
  /** Each audience by itself: planning a query over the tables of all three takes longer than carrying it out. */
  private readonly holders: Record<Audience, (hash: string) => Promise<Row | null>> = {
    console: groupedLookup((hashes) => this.among(hashes, MEMBER)),
    attendee: groupedLookup((hashes) => this.among(hashes, ATTENDEE_AT_PLACE)),
    screen: groupedLookup((hashes) => this.among(hashes, SCREEN)),
  };

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Opens a session and answers the secret for the cookie. */
  async open(owner: Owner, manager: EntityManager = this.dataSource.manager): Promise<string> {
    const secret = newSecret();
    const audience: Audience =
      'memberId' in owner ? 'console' : 'attendeeId' in owner ? 'attendee' : 'screen';
    await manager.query(
      `INSERT INTO session (id, token_hash, member_id, attendee_id, screen_id, expires_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        uuid(),
        hashOf(secret),
        'memberId' in owner ? owner.memberId : null,
        'attendeeId' in owner ? owner.attendeeId : null,
        'screenId' in owner ? owner.screenId : null,
        new Date(this.clock.now() + LIFETIME[audience]),
      ],
    );
    return secret;
  }

  /** Who holds this secret, or null when it is unknown, expired or of another audience. */
  async holderOf(audience: Audience, secret: string): Promise<Holder | null> {
    const row = await this.holders[audience](hashOf(secret).toString('hex'));
    const actor = heldFor(audience, row);
    return actor && { actor, place: row?.eventId ? placeOf(row as PlaceRow) : null };
  }

  async actorOf(audience: Audience, secret: string): Promise<Actor | null> {
    return (await this.holderOf(audience, secret))?.actor ?? null;
  }

  /** Who holds each of these secrets, in order and in one look, as with `actorOf`. */
  async actorsOf(asked: readonly { audience: Audience; secret: string }[]): Promise<(Actor | null)[]> {
    const hashes = asked.map(({ secret }) => hashOf(secret).toString('hex'));
    const rows = await this.among(hashes);
    return asked.map(({ audience }, index) => heldFor(audience, rows.get(hashes[index] ?? '')));
  }

  /** Who stands behind each of these sessions now. Those that ended are left out. */
  async holdersOf(ids: readonly string[]): Promise<Map<string, Actor>> {
    const holders = new Map<string, Actor>();
    for (const row of await this.rows('session.id = ANY($2::uuid[])', ids)) {
      const actor = actorIn(row);
      if (actor) holders.set(row.id, actor);
    }
    return holders;
  }

  /**
   * Sessions that were ended or changed in the last minute. What is committed late shows late: a minute is longer than
   * any transaction may take.
   */
  async revokedLately(): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT DISTINCT session_id AS id FROM session_revocation WHERE at > now() - interval '1 minute'`,
    );
    return rows.map(({ id }) => id);
  }

  /** Which of these sessions still stand. */
  async openAmong(ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      'SELECT id FROM session WHERE id = ANY($1::uuid[]) AND expires_at > $2',
      [ids, new Date(this.clock.now())],
    );
    return new Set(rows.map((row) => row.id));
  }

  async close(sessionId: string, manager: EntityManager = this.dataSource.manager): Promise<void> {
    await manager.query('DELETE FROM session WHERE id = $1', [sessionId]);
  }

  private async among(hashes: readonly string[], holding = ANYBODY): Promise<Map<string, Row>> {
    const rows = await this.rows(
      'session.token_hash = ANY($2::bytea[])',
      hashes.map((hash) => `\\x${hash}`),
      holding,
    );
    return new Map(rows.map((row) => [row.hash, row]));
  }

  private rows(condition: string, value: unknown, { columns, joins } = ANYBODY): Promise<Row[]> {
    return this.dataSource.query<Row[]>(
      `SELECT encode(session.token_hash, 'hex') AS hash, session.id, ${columns}
       FROM session ${joins} WHERE session.expires_at > $1 AND ${condition}`,
      [new Date(this.clock.now()), value],
    );
  }
}

function actorIn(row: Row): Actor | null {
  const sessionId = row.id;
  if (row.member_id && row.organization_id && row.role) {
    const { member_id: memberId, organization_id: organizationId, role } = row;
    return { kind: 'member', sessionId, memberId, organizationId, role };
  }
  if (row.attendee_id && row.attendee_event) {
    const { attendee_id: attendeeId, attendee_event: eventId, attendee_waits: waiting = false } = row;
    return { kind: 'attendee', sessionId, attendeeId, eventId, waiting };
  }
  if (row.screen_id)
    return { kind: 'screen', sessionId, screenId: row.screen_id, eventId: row.screen_event ?? null };
  return null;
}

/** The holder of a session, if it is one of this audience. */
function heldFor(audience: Audience, row: Row | null | undefined): Actor | null {
  const actor = row ? actorIn(row) : null;
  return actor && AUDIENCE[actor.kind] === audience ? actor : null;
}
