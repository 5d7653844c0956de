import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import type { Response } from 'supertest';
import { v7 as uuid } from 'uuid';
import type { ContactView, Me, PinView, Problem } from '@commonground/contracts';
import { LIMITS } from '@commonground/contracts/constants';
import { eventually, openLiveEvent, type TestEvent, type TestPerson } from '../../testing/live-event.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';

const PINS = '/api/v1/attendee/pins';

let api: TestApi;
let other: TestApi;
let event: TestEvent;

beforeAll(async () => {
  api = await openTestApi();
  other = await openTestApi({ beside: api });
});
afterAll(async () => {
  await other.close();
  await api.close();
});
beforeEach(async () => {
  event = await openLiveEvent(api);
});

const cardOf = (text: string, part: { id?: string; topicId?: string } = {}) => ({
  id: uuid(),
  topicId: event.topicId,
  direction: 'offer',
  text,
  ...part,
});

const people = (count: number) =>
  Promise.all(Array.from({ length: count }, (_, at) => event.person({ name: `Guest ${at + 1}` })));

const statusOf = ({ status }: Response) => status;
const codeOf = ({ body }: Response) => (body as Problem).code;

/** The sequence of the event as the log has it. */
async function seqs(): Promise<{ end: number; logged: number[] }> {
  const [position] = await api.db.query<{ seq: string }[]>(
    'SELECT seq FROM event_position WHERE event_id = $1',
    [event.id],
  );
  const rows = await api.db.query<{ seq: string }[]>(
    'SELECT seq FROM change WHERE event_id = $1 ORDER BY seq',
    [event.id],
  );
  return { end: Number(position?.seq), logged: rows.map(({ seq }) => Number(seq)) };
}

const pinned = (): Promise<{ id: string; text: string; writer: string }[]> =>
  api.db.query('SELECT id, text, xmin::text AS writer FROM pin WHERE event_id = $1', [event.id]);

describe('many pins at once', () => {
  it('are all there, each answered by itself, in fewer transactions and without a gap', async () => {
    const crowd = await people(100);
    const cards = crowd.flatMap((person, at) =>
      ['first', 'second'].map((which) => ({ person, card: cardOf(`The ${which} of ${at + 1}`) })),
    );
    const answers = await Promise.all(cards.map(({ person, card }) => person.browser.post(PINS, card)));
    expect(answers.map(statusOf)).toEqual(cards.map(() => 201));
    expect(answers.map(({ body }) => body as PinView)).toMatchObject(
      cards.map(({ person, card: { id, text } }) => ({ id, text, owner: { id: person.id } })),
    );
    const rows = await pinned();
    expect(rows.map(({ text }) => text).sort()).toEqual(cards.map(({ card }) => card.text).sort());
    expect(new Set(rows.map(({ writer }) => writer)).size).toBeLessThan(cards.length / 2);
    const { end, logged } = await seqs();
    expect(logged).toEqual(Array.from({ length: end }, (_, at) => at + 1));
  });

  it('are refused one by one', async () => {
    const [full, ...others] = await people(12);
    for (let at = 0; at < LIMITS.pinsPerAttendee - 1; at++) await full?.pin('offer', `Pin ${at}`);
    const closed = uuid();
    await api.db.query(
      `INSERT INTO topic (id, event_id, name, icon, colour, position, closed) VALUES ($1, $2, 'Closed', 'spark', 1, 9, true)`,
      [closed, event.id],
    );
    const id = uuid();
    const wanted: [TestPerson | undefined, ReturnType<typeof cardOf>, number, string?][] = [
      [others[0], cardOf('good 1'), 201],
      [others[1], cardOf('closed', { topicId: closed }), 409, 'topic.closed'],
      [others[2], cardOf('nowhere', { topicId: uuid() }), 404, 'topic.not-found'],
      [full, cardOf('good 2'), 201],
      [full, cardOf('one too many'), 409, 'pin.limit'],
      [others[3], cardOf('good 3', { id }), 201],
      [others[4], cardOf('taken', { id }), 409, 'request.duplicate'],
      [others[5], cardOf('good 4'), 201],
    ];
    // Whichever of two rivals comes first has it, so that those are sent one behind the other.
    const answers = await Promise.all(
      wanted.map(async ([person, card], at) => {
        if (at === 4 || at === 6)
          await eventually(pinned, (rows) => rows.length >= LIMITS.pinsPerAttendee + 3);
        return person?.browser.post(PINS, card);
      }),
    );
    for (const [at, [, , status, code]] of wanted.entries()) {
      const answer = answers[at] as Response;
      expect([answer.status, codeOf(answer)]).toEqual([status, code]);
    }
    const texts = (await pinned()).map(({ text }) => text).filter((text) => !text.startsWith('Pin '));
    expect(texts.sort()).toEqual(['good 1', 'good 2', 'good 3', 'good 4']);
    const { end, logged } = await seqs();
    expect(logged).toEqual(Array.from({ length: end }, (_, at) => at + 1));
  });

  it('never pass the limit of a person, however many of theirs come together', async () => {
    const crowd = await people(3);
    const answers = await Promise.all(
      crowd.flatMap((person) =>
        Array.from({ length: LIMITS.pinsPerAttendee + 4 }, (_, at) =>
          person.browser.post(PINS, cardOf(`${at}`)),
        ),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3 * LIMITS.pinsPerAttendee);
    expect(answers.filter((answer) => codeOf(answer) === 'pin.limit')).toHaveLength(3 * 4);
    expect(await pinned()).toHaveLength(3 * LIMITS.pinsPerAttendee);
  });

  it('leave no trace where they are refused: a repeat under the same key is carried out', async () => {
    const [person] = await people(1);
    const closed = uuid();
    await api.db.query(
      `INSERT INTO topic (id, event_id, name, icon, colour, position, closed) VALUES ($1, $2, 'Closed', 'spark', 1, 9, true)`,
      [closed, event.id],
    );
    const card = cardOf('later', { topicId: closed });
    const key = randomUUID();
    expect((await person?.browser.post(PINS, card, key))?.status).toBe(409);
    await api.db.query('UPDATE topic SET closed = false WHERE id = $1', [closed]);
    expect((await person?.browser.post(PINS, card, key))?.status).toBe(201);
  });
});

describe('a statement that fails beside the commit', () => {
  beforeEach(() =>
    api.db.query(
      `CREATE FUNCTION refuse_poison() RETURNS trigger LANGUAGE plpgsql AS
         $$ BEGIN IF NEW.text = 'Poison' THEN RAISE EXCEPTION 'poisonous'; END IF; RETURN NEW; END $$;
       CREATE TRIGGER refuse_poison BEFORE INSERT ON pin FOR EACH ROW EXECUTE FUNCTION refuse_poison()`,
    ),
  );
  afterEach(() => api.db.query('DROP TRIGGER refuse_poison ON pin; DROP FUNCTION refuse_poison'));

  it('takes everything of the batch back; whatever is not to blame is carried out by itself', async () => {
    const crowd = await people(6);
    const cards = crowd.map((_, at) => cardOf(at === 2 ? 'Poison' : `Pin ${at}`));
    const answers = await Promise.all(crowd.map((person, at) => person.browser.post(PINS, cards[at])));
    expect(answers.map(statusOf)).toEqual(crowd.map((_, at) => (at === 2 ? 500 : 201)));
    const good = cards.filter((_, at) => at !== 2);
    expect((await pinned()).map(({ id }) => id).sort()).toEqual(good.map(({ id }) => id).sort());
    const { end, logged } = await seqs();
    expect(logged).toEqual(Array.from({ length: end }, (_, at) => at + 1));
  });
});

describe('the statements of a pin', () => {
  /** The statements of each transaction that pins, by flight: those of one were sent before any of them was answered. */
  async function flightsOf(act: () => Promise<unknown>): Promise<string[][][]> {
    const sent = new Map<Wire, string[][]>();
    const undo: (() => void)[] = [];
    const listen = (wire: Wire) => {
      if (sent.has(wire)) return;
      sent.set(wire, []);
      const query = wire.query.bind(wire);
      let open = 0;
      wire.query = (text, ...rest) => {
        if (open++ === 0) sent.get(wire)?.push([]);
        sent.get(wire)?.at(-1)?.push(text.trim());
        const answer = query(text, ...rest);
        const answered = () => (open -= 1);
        answer.then(answered, answered);
        return answer;
      };
      undo.push(() => (wire.query = query));
    };
    const pool = (api.db.driver as unknown as { master: EventEmitter }).master;
    pool.on('acquire', listen);
    await act();
    pool.off('acquire', listen);
    for (const back of undo) back();
    return [...sent.values()].filter((flights) => flights.flat().some((text) => text.startsWith(INSERT)));
  }

  interface Wire {
    query(text: string, ...rest: unknown[]): Promise<unknown>;
  }
  const INSERT = 'INSERT INTO pin ';

  it('are sent in three flights: reads behind the locks, and the commit behind all that is written', async () => {
    const [person] = await people(1);
    const [flights] = await flightsOf(() => person?.browser.post(PINS, cardOf('One')) as Promise<unknown>);
    const begun = flights?.findIndex(([first]) => first === 'START TRANSACTION') ?? -1;
    const [start, reads, writes] = flights?.slice(begun) ?? [];
    expect(start).toEqual(['START TRANSACTION']);
    const at = (list: string[] | undefined, part: string) => list?.findIndex((text) => text.includes(part));
    expect(at(reads, 'INSERT INTO command_receipt')).toBe(0);
    expect(at(reads, 'FROM attendee WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE')).toBe(1);
    expect(at(reads, 'FROM pin WHERE attendee_id')).toBeGreaterThan(1);
    expect(at(writes, INSERT)).toBe(0);
    expect(at(writes, 'UPDATE event_position')).toBeGreaterThan(0);
    expect(writes?.at(-1)).toBe('COMMIT');
  });
});

describe('one pin sent several times', () => {
  it('is carried out once and answered the same five times, on two nodes at once', async () => {
    const crowd = await people(20);
    const sent = crowd.flatMap((person, at) => {
      const card = cardOf(`Only one of ${at + 1}`);
      const key = randomUUID();
      const there = other.browser(person.browser.cookies());
      return [person.browser, there, person.browser, there, person.browser].map((browser) => ({
        card,
        answer: browser.post(PINS, card, key),
      }));
    });
    const answers = await Promise.all(sent.map(({ answer }) => answer));
    expect(answers.map(statusOf)).toEqual(sent.map(() => 201));
    for (const [at, { body }] of answers.entries()) expect(body).toEqual(answers[at - (at % 5)]?.body);
    const rows = await pinned();
    expect(rows.map(({ id }) => id).sort()).toEqual([...new Set(sent.map(({ card }) => card.id))].sort());
    const { end, logged } = await seqs();
    expect(logged).toEqual(Array.from({ length: end }, (_, at) => at + 1));
  });

  it('is refused when its key belongs to another one, in the same batch and later', async () => {
    const [person] = await people(1);
    const key = randomUUID();
    const cards = [cardOf('this'), cardOf('that'), cardOf('yet another')];
    const answers = await Promise.all(cards.map((card) => person?.browser.post(PINS, card, key)));
    expect(answers.map((answer) => answer?.status).sort()).toEqual([201, 400, 400]);
    expect((await person?.browser.post(PINS, cardOf('and later'), key))?.status).toBe(400);
    expect(await pinned()).toHaveLength(1);
  });
});

describe('a connection that dies in the middle of a batch', () => {
  it('loses and doubles nothing', async () => {
    const crowd = await people(10);
    const rival = api.db.createQueryRunner();
    await rival.startTransaction();
    await rival.query('SELECT 1 FROM attendee WHERE id = $1 FOR UPDATE', [crowd[4]?.id]);
    const cards = crowd.map((_, at) => cardOf(`Pin ${at}`));
    const sending = Promise.all(crowd.map((person, at) => person.browser.post(PINS, cards[at])));
    const killed = await eventually(
      () =>
        api.db.query<{ killed: boolean }[]>(
          `SELECT pg_terminate_backend(pid) AS killed FROM pg_stat_activity
           WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        ),
      (rows) => rows.length > 0,
    );
    expect(killed).toEqual([{ killed: true }]);
    await rival.rollbackTransaction();
    await rival.release();
    expect((await sending).map(statusOf)).toEqual(crowd.map(() => 201));
    expect((await pinned()).map(({ id }) => id).sort()).toEqual(cards.map(({ id }) => id).sort());
    const { end, logged } = await seqs();
    expect(logged).toEqual(Array.from({ length: end }, (_, at) => at + 1));
  });
});

describe('a commit of which nobody hears', () => {
  /** Lets the next transaction that pins commit, and its connection die before the answer. */
  function loseNextAnswer(): void {
    const original = api.db.createQueryRunner.bind(api.db);
    api.db.createQueryRunner = (mode) => {
      const runner = original(mode);
      const [query, commit] = [runner.query.bind(runner), runner.commitTransaction.bind(runner)];
      let pins = false;
      runner.query = ((sql: string, ...rest: unknown[]) => {
        pins ||= sql.includes('INSERT INTO pin ');
        return (query as (...args: unknown[]) => Promise<unknown>)(sql, ...rest);
      }) as typeof runner.query;
      runner.commitTransaction = async () => {
        await commit();
        if (!pins) return;
        api.db.createQueryRunner = original;
        throw new Error('Connection terminated unexpectedly');
      };
      return runner;
    };
  }

  it('is answered all the same where the pin has a key', async () => {
    const [person] = await people(1);
    const card = cardOf('Committed');
    loseNextAnswer();
    const answer = await person?.browser.post(PINS, card);
    expect([answer?.status, (answer?.body as PinView).id]).toEqual([201, card.id]);
    expect(await pinned()).toHaveLength(1);
  });

  it('is not repeated without a key', async () => {
    const [person] = await people(1);
    loseNextAnswer();
    const answer = await fetch(`${api.url}${PINS}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: 'http://commonground.test',
        cookie: person?.browser.cookies() ?? '',
      },
      body: JSON.stringify(cardOf('Committed')),
    });
    expect(answer.status).toBe(503);
    expect(await pinned()).toHaveLength(1);
  });
});

/** What waited on one phone while another phone of the same person was quicker. */
describe('an edit that was made from something older', () => {
  let ada: TestPerson;

  beforeEach(async () => {
    ada = await event.person({ name: 'Ada Moreau', headline: 'Potter' });
  });

  const pinNow = async (id: string) => (await ada.see<PinView>('pin')).find((pin) => pin.id === id);

  it('of a pin takes nothing away, and is told what stands there', async () => {
    const { id, text } = await ada.pin('need', 'A kiln');
    const path = `/api/v1/attendee/pins/${id}`;
    await ada.browser.patch(path, { text: 'A large kiln', seen: { text } }).expect(200);
    const late = { text: 'A small kiln', seen: { text } };
    const { status, body } = await ada.browser.patch(path, late);
    expect([status, body]).toEqual([
      409,
      expect.objectContaining({ code: 'version.conflict', current: { text: 'A large kiln' } }),
    ]);
    expect((await pinNow(id))?.text).toBe('A large kiln');
    // Having seen it, one may well want it otherwise.
    await ada.browser.patch(path, { ...late, seen: body.current as object }).expect(200);
    expect((await pinNow(id))?.text).toBe('A small kiln');
  });

  it('says yes to whatever was changed beside it', async () => {
    const { id, text, direction } = await ada.pin('need', 'Clay');
    const path = `/api/v1/attendee/pins/${id}`;
    await ada.browser.patch(path, { direction: 'both', seen: { direction } }).expect(200);
    await ada.browser.patch(path, { text: 'Red clay', seen: { text } }).expect(200);
    expect(await pinNow(id)).toMatchObject({ direction: 'both', text: 'Red clay' });
  });

  it('gets its stored answer when it is sent again, however old it is by then', async () => {
    const { id, text } = await ada.pin('need', 'Glaze');
    const path = `/api/v1/attendee/pins/${id}`;
    const [key, edit] = [randomUUID(), { text: 'Blue glaze', seen: { text } }];
    await ada.browser.patch(path, edit, key).expect(200);
    await ada.browser.patch(path, { text: 'Green glaze', seen: { text: 'Blue glaze' } }).expect(200);
    expect(((await ada.browser.patch(path, edit, key).expect(200)).body as PinView).text).toBe('Blue glaze');
    expect((await pinNow(id))?.text).toBe('Green glaze');
  });

  it('of a card is refused for its own fields only', async () => {
    const path = '/api/v1/attendee/me';
    await ada.browser.patch(path, { headline: 'Ceramist', seen: { headline: 'Potter' } }).expect(200);
    const late = { headline: 'Master potter', seen: { headline: 'Potter' } };
    const { status, body } = await ada.browser.patch(path, late);
    expect([status, body.code, body.current]).toEqual([409, 'version.conflict', { headline: 'Ceramist' }]);
    await ada.browser.patch(path, { email: 'ada@example.org', seen: { email: '' } }).expect(200);
    expect((await ada.see<Me>('me'))[0]).toMatchObject({ headline: 'Ceramist', email: 'ada@example.org' });
  });

  it('of a note is refused, and the note stays', async () => {
    const ben = await event.person({ name: 'Ben Castillo' });
    const { id } = await ben.pin('offer', 'Firewood');
    const copy = await ada.browser.post(`/api/v1/attendee/pins/${id}/copy`).expect(200);
    const path = `/api/v1/attendee/contacts/${(copy.body as ContactView).id}`;
    await ada.browser.patch(path, { note: 'Two cubic metres', seen: { note: '' } }).expect(200);
    const { status, body } = await ada.browser.patch(path, { note: 'Call on Monday', seen: { note: '' } });
    expect([status, body.current]).toEqual([409, { note: 'Two cubic metres' }]);
    expect((await ada.browser.get(path)).body).toMatchObject({ note: 'Two cubic metres' });
  });
});
