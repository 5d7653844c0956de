import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { openLiveEvent, type TestPerson } from '../../testing/live-event.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';
import { DaysOff } from './days-off.js';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const STATES = ['open', 'expired', 'declined', 'accepted', 'met'] as const;
/** When somebody last did something: never, or so many minutes before or after the card. */
const ACTIVE = [null, -5, 5] as const;

async function aCard(eventId: string, low: TestPerson, high: TestPerson, state: string): Promise<void> {
  await api.db.query(
    `INSERT INTO suggestion (id, event_id, low_id, high_id, state, label, score, facts, question, sign, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, 'match', 1, '[]', '{"code":"q","params":{}}', 1, now(), now() + interval '30 minutes')`,
    [randomUUID(), eventId, low.id, high.id, state],
  );
}

describe(DaysOff.name, () => {
  it('finds for many at once the same as for each alone: whom a card awaits on either side', async () => {
    const event = await openLiveEvent(api);
    const [one, other] = [await event.person({ name: 'One' }), await event.person({ name: 'Other' })];
    const [first, last] = one.id < other.id ? [one, other] : [other, one];
    const people: TestPerson[] = [];
    const expected = new Set<string>();
    for (const state of STATES)
      for (const minutes of ACTIVE) {
        const person = await event.person({ name: `${state} ${minutes}` });
        people.push(person);
        const [low, high] = person.id < first.id ? [person, first] : [first, person];
        await aCard(event.id, low, high, state);
        await api.db.query(
          `UPDATE attendee SET active_at = now() + $2::int * interval '1 minute' WHERE id = $1`,
          [person.id, minutes],
        );
        if ((state === 'open' || state === 'expired') && minutes !== 5) expected.add(person.id);
      }
    await aCard(event.id, first, last, 'open');
    const ids = [...people, one, other].map(({ id }) => id);
    for (const { id } of [one, other]) expected.add(id);

    const daysOff = api.app.get(DaysOff);
    const awaited = await daysOff.awaited(api.db.manager, ids);
    expect(awaited).toEqual(expected);

    await api.app.get(UnitOfWork).run((tx) => daysOff.noteBusy(tx, event.id, ids));
    const noted = await api.db.query<{ id: string }[]>(
      `SELECT entity_id AS id FROM change WHERE event_id = $1 AND type = 'AttendeeActive' AND entity = 'attendee'`,
      [event.id],
    );
    expect(new Set(noted.map(({ id }) => id))).toEqual(expected);
  });
});
