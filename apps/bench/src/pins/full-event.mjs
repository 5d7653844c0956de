import { createHash, randomBytes } from 'node:crypto';
import { consoleApi, newId } from '@commonground/client';
import { loadFrom } from '../product/checkout.mjs';
import { liveEvent } from '../product/callers.mjs';
import { ROOM_WISHES } from '../pin-to-phone/wishes.mjs';

/**
 * A live event full of people who are signed in. They are put there by SQL: joining is not what is measured.
 * @param {{ databaseUrl: string }} api
 * @param {import('../product/callers.mjs').Caller} owner
 * @param {number} size
 * @param {{ phase?: 'open' | 'live' }} [settings] open: people pin, and nobody is matched yet
 */
export async function openFullEvent({ databaseUrl }, owner, size, { phase = 'live' } = {}) {
  const { eventId, topicId } = await liveEvent(owner);
  if (phase === 'open') await owner.call(consoleApi.changePhase, { params: { eventId }, body: { phase } });
  return withClient(databaseUrl, async (client) => {
    const secrets = Array.from({ length: size }, () => randomBytes(32).toString('base64url'));
    const ids = secrets.map(() => newId());
    await client.query(
      `INSERT INTO attendee (id, event_id, name, consent_suggested, joined_at, present)
       SELECT id, $2, 'Guest ' || ordinal, true, now(), true FROM unnest($1::uuid[]) WITH ORDINALITY AS guest (id, ordinal)`,
      [ids, eventId],
    );
    await client.query(
      `INSERT INTO session (id, token_hash, attendee_id, expires_at)
       SELECT id, hash, attendee, now() + interval '1 day' FROM unnest($1::uuid[], $2::bytea[], $3::uuid[]) AS own (id, hash, attendee)`,
      [ids.map(() => newId()), secrets.map((secret) => createHash('sha256').update(secret).digest()), ids],
    );
    await client.query('ANALYZE attendee, session, pin, command_receipt, change');
    return { eventId, topicId, people: ids, secrets, texts: ROOM_WISHES.flat(), pinsInATransaction };
  });

  /** How many pins the average transaction has written. */
  function pinsInATransaction() {
    return withClient(databaseUrl, async (client) => {
      const { rows } = await client.query(
        'SELECT count(*)::float8 / count(DISTINCT xmin::text) AS pins FROM pin WHERE event_id = $1',
        [eventId],
      );
      return rows[0].pins;
    });
  }
}

/**
 * @template T
 * @param {string} databaseUrl
 * @param {(client: any) => Promise<T>} use
 * @returns {Promise<T>}
 */
async function withClient(databaseUrl, use) {
  const pg = await loadFrom('apps/api', 'pg');
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
