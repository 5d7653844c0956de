import { v7 as uuid } from 'uuid';
import type { TestEvent, TestPerson } from './live-event.js';
import type { TestApi } from './test-api.js';

/** One human being at two events of the organization, whom it knows by an e-mail address. */
export interface Regular {
  readonly before: TestPerson;
  readonly now: TestPerson;
}

export async function aRegular(
  api: TestApi,
  earlier: TestEvent,
  event: TestEvent,
  name: string,
): Promise<Regular> {
  const [before, now] = [await earlier.person({ name }), await event.person({ name })];
  const id = uuid();
  await api.db.query(
    `INSERT INTO person (id, organization_id, email) SELECT $1, organization_id, $2 FROM live_event WHERE id = $3`,
    [id, `${id}@example.org`, event.id],
  );
  await api.db.query('UPDATE attendee SET person_id = $1 WHERE id IN ($2, $3)', [id, before.id, now.id]);
  return { before, now };
}
