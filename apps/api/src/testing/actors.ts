import { randomUUID } from 'node:crypto';
import { SessionStore } from '../platform/auth/session-store.js';
import type { Browser, TestApi } from './test-api.js';

/** Everybody who may knock at a route or a feed. */
export const ACTORS = [
  'anonymous',
  'owner',
  'moderator',
  'owner of another organization',
  'attendee',
  'attendee who waits',
  'attendee of another event',
  'screen',
  'screen of another event',
  'screen unpaired',
] as const;
export type ActorName = (typeof ACTORS)[number];

/** An event with one of everything, so that a path can be filled with what exists. */
export interface Ground {
  readonly organizationId: string;
  readonly eventId: string;
  readonly topicId: string;
  readonly zoneId: string;
  readonly tipId: string;
  readonly announcementId: string;
  readonly screenId: string;
  /** Somebody at the event who is none of the actors. */
  readonly attendeeId: string;
  /** Somebody else there, whom the first was suggested to. */
  readonly partnerId: string;
  readonly pinId: string;
  readonly contactId: string;
  readonly suggestionId: string;
  readonly struckFactId: string;
  readonly wordId: string;
  readonly openingId: string;
  readonly importId: string;
  readonly entryId: string;
  readonly code: string;
}

/** Two organizations; the first has two live events. */
export interface World {
  readonly here: Ground;
  readonly elsewhere: Ground;
  readonly foreign: Ground;
  /** The Cookie header of a fresh session of this actor; of a fresh attendee or device as well. */
  cookieOf(actor: ActorName): Promise<string>;
  /** A browser with such a session. */
  as(actor: ActorName): Promise<Browser>;
  /** Id of a fresh attendee of an event, joined and present. */
  attendeeAt(eventId: string, name?: string): Promise<string>;
  attendeeCookie(attendeeId: string): Promise<string>;
}

/** Builds the world with SQL and sessions of the store, so that it does not depend on the commands under test. */
export async function openWorld(api: TestApi): Promise<World> {
  const { db } = api;
  const sessions = api.app.get(SessionStore);
  const own = (await api.owner()).session.organizationId;
  const other = randomUUID();
  await db.query(`INSERT INTO organization (id, name) VALUES ($1, 'Another house')`, [other]);

  const attendeeAt = async (eventId: string, name = 'Robin Okafor') => {
    const id = randomUUID();
    await db.query(
      `INSERT INTO attendee (id, event_id, name, headline, consent_listed, consent_suggested, consent_screen, joined_at, present)
       VALUES ($1, $2, $3, 'Builds bridges', true, true, true, now(), true)`,
      [id, eventId, name],
    );
    return id;
  };
  const id = () => randomUUID();
  const liveEvent = async (organizationId: string, demo: boolean) => {
    const eventId = id();
    const code = eventId.slice(0, 8).toUpperCase();
    await db.query(
      `INSERT INTO live_event (id, organization_id, name, time_zone, starts_at, ends_at, phase, language, join_code, demo)
       VALUES ($1, $2, 'Evening at the harbour', 'Europe/Berlin', now(), now() + interval '4 hours', 'live', 'en', $3, $4)`,
      [eventId, organizationId, code, demo],
    );
    await db.query('INSERT INTO event_position (event_id, epoch) VALUES ($1, $2)', [eventId, id()]);
    return { eventId, code };
  };
  const ground = async (organizationId: string): Promise<Ground> => {
    const { eventId, code } = await liveEvent(organizationId, false);
    const attendeeId = await attendeeAt(eventId, 'Ines Varga');
    const partnerId = await attendeeAt(eventId, 'Jonas Lindqvist');
    const row = async (sql: string, ...values: unknown[]) => {
      const fresh = id();
      await db.query(sql, [fresh, eventId, ...values]);
      return fresh;
    };
    await db.query('INSERT INTO microphone (event_id, is_open, turn_seconds) VALUES ($1, true, 60)', [
      eventId,
    ]);
    const topicId = await row(
      `INSERT INTO topic (id, event_id, name, icon, colour, position) VALUES ($1, $2, 'Law', 'scale', 1, 0)`,
    );
    return {
      organizationId,
      eventId,
      code,
      topicId,
      attendeeId,
      partnerId,
      zoneId: await row(
        `INSERT INTO zone (id, event_id, name, purpose, position) VALUES ($1, $2, 'Foyer', 'lively', 0)`,
      ),
      tipId: await row(
        `INSERT INTO tip (id, event_id, text, position) VALUES ($1, $2, 'Ask a question.', 0)`,
      ),
      announcementId: await row(
        `INSERT INTO announcement (id, event_id, text) VALUES ($1, $2, 'Soup is served.')`,
      ),
      screenId: await row(
        `INSERT INTO screen (id, event_id, name, paired_at) VALUES ($1, $2, 'Foyer', now())`,
      ),
      pinId: await row(
        `INSERT INTO pin (id, event_id, attendee_id, topic_id, direction, kind, text)
         VALUES ($1, $2, $3, $4, 'need', 'knowledge', 'A tax adviser')`,
        attendeeId,
        topicId,
      ),
      contactId: await row(
        `INSERT INTO contact (id, event_id, owner_id, attendee_id, source) VALUES ($1, $2, $3, $4, 'copy')`,
        attendeeId,
        partnerId,
      ),
      suggestionId: await row(
        `INSERT INTO suggestion (id, event_id, low_id, high_id, state, label, score, facts, question, sign, created_at, expires_at)
         VALUES ($1, $2, $3, $4, 'open', 'match', 1, '[]', '{"code":"any","params":{}}', 0, now(), now() + interval '30 minutes')`,
        ...[attendeeId, partnerId].sort(),
      ),
      struckFactId: await row(
        `INSERT INTO struck_fact (id, event_id, attendee_id, text) VALUES ($1, $2, $3, 'Potter')`,
        attendeeId,
      ),
      entryId: await row(
        `INSERT INTO microphone_entry (id, event_id, attendee_id, place, state, asked_at)
         VALUES ($1, $2, $3, 1, 'waiting', now())`,
        attendeeId,
      ),
      wordId: await row(
        `INSERT INTO event_word (id, event_id, words, concept, created_at) VALUES ($1, $2, '{chippy}', 'carpenter', now())`,
      ),
      openingId: await row(
        `INSERT INTO opening (id, event_id, title, created_at) VALUES ($1, $2, 'Town clerk', now())`,
      ),
      importId: await row(
        `INSERT INTO attendee_import (id, event_id, state, file_name, file, dialect, encoding, delimiter, headers, mapping, counts)
         VALUES ($1, $2, 'preview', 'list.csv', 'Name\nMaja Brandt', 'generic', 'utf-8', ',', '["Name"]', '{"name":0}', '{"create":0,"update":0,"unchanged":0,"skip":0,"error":0}')`,
      ),
    };
  };

  // An empty event stands for the demo, so that nobody has to wait for sixty people.
  await liveEvent(own, true);
  await liveEvent(other, true);
  const here = await ground(own);
  const elsewhere = await ground(own);
  const foreign = await ground(other);
  const member = async (organizationId: string, role: string) => {
    const memberId = randomUUID();
    await db.query('INSERT INTO member (id, organization_id, role) VALUES ($1, $2, $3)', [
      memberId,
      organizationId,
      role,
    ]);
    return `cg-console=${await sessions.open({ memberId })}`;
  };
  const attendeeCookie = async (attendeeId: string) => `cg-attendee=${await sessions.open({ attendeeId })}`;
  const device = async (eventId: string | null) => {
    const screenId = randomUUID();
    await db.query(
      `INSERT INTO screen (id, event_id, name, paired_at, pairing_code, code_expires_at)
       VALUES ($1, $2, 'Stage', $3, $4, now() + interval '1 hour')`,
      [
        screenId,
        eventId,
        eventId === null ? null : new Date(),
        eventId === null ? screenId.slice(0, 8) : null,
      ],
    );
    return `cg-screen=${await sessions.open({ screenId })}`;
  };
  const cookieOf = async (actor: ActorName): Promise<string> => {
    switch (actor) {
      case 'anonymous':
        return '';
      case 'owner':
        return member(own, 'owner');
      case 'moderator':
        return member(own, 'moderator');
      case 'owner of another organization':
        return member(other, 'owner');
      case 'attendee':
        return attendeeCookie(await attendeeAt(here.eventId));
      case 'attendee who waits': {
        const waiting = await attendeeAt(here.eventId);
        await db.query(
          `UPDATE attendee SET joined_at = NULL, present = false, waiting_since = now(), held_pin = '{}' WHERE id = $1`,
          [waiting],
        );
        return attendeeCookie(waiting);
      }
      case 'attendee of another event':
        return attendeeCookie(await attendeeAt(elsewhere.eventId));
      case 'screen':
        return device(here.eventId);
      case 'screen of another event':
        return device(elsewhere.eventId);
      case 'screen unpaired':
        return device(null);
    }
  };
  return {
    here,
    elsewhere,
    foreign,
    cookieOf,
    as: async (actor) => api.browser(await cookieOf(actor)),
    attendeeAt,
    attendeeCookie,
  };
}
