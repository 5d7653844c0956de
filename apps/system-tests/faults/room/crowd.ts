import { newId } from '@commonground/client';
import type { Installation } from '../installation/installation.js';

/** Somebody of a crowd: in the database, with a session, without having come through the door. */
export interface Guest {
  readonly id: string;
  readonly name: string;
  /** `cg-attendee=…` */
  readonly cookie: string;
}

/** What sets a guest apart; the rest is unremarkable. */
export interface GuestWish {
  name: string;
  listed?: boolean;
  screen?: boolean;
  suggested?: boolean;
  email?: string;
  phone?: string;
  linkedin?: string;
  bio?: string;
  /** Who may see the bio. */
  bioFor?: 'me' | 'event';
}

/**
 * Puts people into an event and signs them in. Thousands who join as phones do would take longer than the fault, and what
 * they join by is not what is tested. Nobody must follow the event yet: no change tells of them.
 */
export async function bringIn(
  installation: Installation,
  eventId: string,
  wishes: readonly GuestWish[],
): Promise<Guest[]> {
  const ids = wishes.map(() => newId());
  const column = (of: (wish: GuestWish) => unknown) => wishes.map(of);
  await installation.sql(
    `INSERT INTO attendee (id, event_id, name, email, phone, linkedin, bio, audience_bio, audience_email,
                           audience_phone, consent_listed, consent_screen, consent_suggested, joined_at, present)
     SELECT id, $1, name, email, phone, linkedin, bio, bio_for, 'me', 'me', listed, screen, suggested, now(), true
     FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::bool[], $10::bool[], $11::bool[])
       AS row (id, name, email, phone, linkedin, bio, bio_for, listed, screen, suggested)`,
    [
      eventId,
      ids,
      column(({ name }) => name),
      column(({ email = '' }) => email),
      column(({ phone = '' }) => phone),
      column(({ linkedin = '' }) => linkedin),
      column(({ bio = '' }) => bio),
      column(({ bioFor = 'event' }) => bioFor),
      column(({ listed = false }) => listed),
      column(({ screen = false }) => screen),
      column(({ suggested = false }) => suggested),
    ],
  );
  const secrets = await installation.session('attendee_id', ids);
  return wishes.map(({ name }, at) => ({
    id: ids[at] ?? '',
    name,
    cookie: `cg-attendee=${secrets[at] ?? ''}`,
  }));
}
