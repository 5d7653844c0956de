import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '@commonground/client';
import { PROTOCOL_VERSION } from '@commonground/contracts/constants';
import { checkout, loadFrom } from '../product/checkout.mjs';
import { openFullEvent } from '../pins/full-event.mjs';

/** Characters of a pin, as a talkative person writes. */
const LENGTH = 120;
/** Pins at once and the hint of the node that wrote them. Of each pin: itself, and the numbers of the room. */
const WRITE = `
  WITH pins AS (
    INSERT INTO pin (id, event_id, attendee_id, topic_id, direction, kind, text)
    SELECT row.id, $1, row.attendee, $2, 'offer', 'help', row.text
    FROM unnest($3::uuid[], $4::uuid[], $5::text[]) AS row (id, attendee, text)
  ), position AS (
    UPDATE event_position SET seq = seq + 2 * cardinality($3::uuid[]) WHERE event_id = $1
    RETURNING epoch, seq - 2 * cardinality($3::uuid[]) AS before
  ), changes AS (
    SELECT position.before + 2 * row.ordinal - 1 AS seq, position.epoch, 'pin' AS entity, row.id
    FROM position, unnest($3::uuid[]) WITH ORDINALITY AS row (id, ordinal)
    UNION ALL
    SELECT position.before + 2 * row.ordinal, position.epoch, 'counters', $1
    FROM position, unnest($3::uuid[]) WITH ORDINALITY AS row (id, ordinal)
  )
  INSERT INTO change (event_id, seq, epoch, type, entity, entity_id, audience)
  SELECT $1, seq, epoch, 'CardPinned', entity, id, 'event' FROM changes`;

/**
 * A room of a running API that is full of people, and a hand that pins there from outside as another node does: written
 * by SQL and told by a hint, so that the API spends its time on nothing but its readers. Unless it is live, the event is
 * open: nobody is matched.
 * @template T
 * @param {{ url: string, databaseUrl: string }} api
 * @param {import('../product/callers.mjs').Caller} owner
 * @param {number} size
 * @param {(room: Room) => Promise<T>} use
 * @param {{ phase?: 'open' | 'live' }} [settings]
 * @returns {Promise<T>}
 */
export async function withRoom(api, owner, size, use, { phase = 'open' } = {}) {
  const event = await openFullEvent(api, owner, size, { phase });
  const pg = await loadFrom('apps/api', 'pg');
  const client = new pg.Client({ connectionString: api.databaseUrl });
  await client.connect();
  try {
    return await use(new Room(api.url, event, client));
  } finally {
    await client.end();
  }
}

export class Room {
  /**
   * @param {string} url of the node that the phones connect to
   * @param {Awaited<ReturnType<typeof openFullEvent>>} event
   * @param {any} client of the database
   */
  constructor(url, event, client) {
    this.url = url;
    this.event = event;
    this.client = client;
    /** Everybody pins in turn: nobody may hang more than a few. */
    this.turn = 0;
  }

  /** @returns {import('./raw-phone.mjs').Target} */
  get target() {
    return targetOf('product', this.url, '/feed/?EIO=4&transport=websocket&audience=attendee');
  }

  /** @returns {Promise<{ epoch: string, seq: number }>} the end of the log */
  async position() {
    const { rows } = await this.client.query('SELECT epoch, seq FROM event_position WHERE event_id = $1', [
      this.event.eventId,
    ]);
    return { epoch: rows[0].epoch, seq: Number(rows[0].seq) };
  }

  /**
   * The people as phones that stand at the end of the log.
   * @param {number} count
   * @param {{ topics?: string[], packed?: boolean }} [more] of the hello; left out: everything, packed
   */
  async phones(count, more = {}) {
    const { eventId, secrets } = this.event;
    const { epoch, seq } = await this.position();
    const hello = { protocol: PROTOCOL_VERSION, eventId, epoch, seq, meSeq: seq, packed: true, ...more };
    return secrets.slice(0, count).map((secret) => ({ cookie: `cg-attendee=${secret}`, hello }));
  }

  /**
   * @param {number} count
   * @param {string} [stamp] stands in the text of the last one
   * @returns {Promise<string>} the id of the last pin
   */
  async pin(count, stamp = '') {
    const { eventId, topicId, people } = this.event;
    const ids = Array.from({ length: count }, () => newId());
    const owners = ids.map(() => people[this.turn++ % people.length]);
    const texts = ids.map((_, at) => `${at === count - 1 ? stamp : ''}${said()}`.slice(0, LENGTH));
    await this.client.query(WRITE, [eventId, topicId, ids, owners, texts]);
    await this.client.query('SELECT pg_notify($1, $2)', ['commonground_hints', `outside ${eventId}`]);
    return ids.at(-1) ?? '';
  }
}

/** Prose to cut cards from: what people write, so that packing gains no more than it does for them. */
const PROSE = ['architecture', 'realtime', 'operations', 'matching', 'benchmarks']
  .map((name) => readFileSync(join(checkout, 'docs', `${name}.md`), 'utf8'))
  .join()
  .replace(/[^\p{L}\p{P}]+/gu, ' ');

/** Something that nobody said before. */
const said = () => PROSE.slice(Math.floor(Math.random() * (PROSE.length - LENGTH))).slice(0, LENGTH);

/**
 * @param {import('./raw-phone.mjs').Target['kind']} kind
 * @param {string} url
 * @param {string} path
 * @returns {import('./raw-phone.mjs').Target}
 */
export function targetOf(kind, url, path) {
  const { hostname, port } = new URL(url);
  return { kind, host: hostname, port: Number(port), path, ...(kind === 'product' ? { origin: url } : {}) };
}
