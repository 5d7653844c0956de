import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { Refusal } from '../../platform/http/refusal.js';
import { openLiveEvent, type TestEvent, type TestPerson } from '../../testing/live-event.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';
import { CopyPin } from '../contacts/copy-pin.js';
import { ChangeWall } from '../wall/change-wall.js';
import { AnswerSuggestion } from './answer-suggestion.js';
import { MatchRunner } from './match-runner.js';

const PEOPLE = 5;
const RUNS = 6;

type Deed =
  | { does: 'pin'; who: number; closed: boolean }
  | { does: 'copy'; who: number; whose: number }
  | { does: 'accept' | 'decline' | 'confirmMet'; who: number; with: number };

const somebody = fc.nat({ max: PEOPLE - 1 });
const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ does: fc.constant('pin' as const), who: somebody, closed: rarely() }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ does: fc.constant('copy' as const), who: somebody, whose: somebody }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        does: fc.constantFrom(
          'accept',
          'accept',
          'accept',
          'decline',
          'confirmMet',
        ) as fc.Arbitrary<'accept'>,
        who: somebody,
        with: somebody,
      }),
    },
  ),
  { minLength: 12, maxLength: 60 },
);

function rarely(): fc.Arbitrary<boolean> {
  return fc.nat({ max: 5 }).map((n) => n === 0);
}

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  // Only what people do may change anything here.
  await api.app.get(MatchRunner).onApplicationShutdown();
});
afterAll(() => api.close());

/** An event in which everybody has a pin and a card with everybody else, and the names of all that is in it. */
class Room {
  /** What an id stands for, the same in every room. */
  private readonly names = new Map<string, string>();
  private readonly cards = new Map<string, string>();
  private readonly pins: string[] = [];
  private closedTopic = '';

  private constructor(
    private readonly event: TestEvent,
    private readonly people: readonly TestPerson[],
  ) {}

  static async open(): Promise<Room> {
    const event = await openLiveEvent(api);
    const people: TestPerson[] = [];
    for (let at = 0; at < PEOPLE; at++) people.push(await event.person({ name: `Person ${at}` }));
    const room = new Room(event, people);
    await room.furnish();
    return room;
  }

  /** Answers what was said to each deed: the answer, or the code of its refusal. */
  async play(list: readonly Deed[], together: boolean): Promise<string[]> {
    const said: Promise<string>[] = [];
    for (const deed of list) {
      const promise = this.carryOut(deed).then(
        (answer) => `${deed.does} ${this.named(answer)}`,
        (cause: unknown) => {
          if (cause instanceof Refusal) return `${deed.does} refused: ${cause.code}`;
          throw cause;
        },
      );
      said.push(promise);
      if (!together) await promise;
    }
    return Promise.all(said);
  }

  /** Everything that the deeds may have changed, in an order that does not depend on ids; of equal changes one. */
  async state(): Promise<string[]> {
    const rows = await api.db.query<{ row: object }[]>(
      `SELECT to_jsonb(pin) - 'id' - 'event_id' - 'topic_id' - 'pinned_at' AS row FROM pin WHERE event_id = $1
       UNION ALL SELECT to_jsonb(contact) - 'id' - 'event_id' - 'at' FROM contact WHERE event_id = $1
       UNION ALL SELECT to_jsonb(suggestion) - 'event_id' - 'created_at' - 'expires_at' - 'accepted_at' - 'closed_at'
                 FROM suggestion WHERE event_id = $1
       UNION ALL SELECT to_jsonb(encounter) - 'id' - 'event_id' - 'confirmed_at' FROM encounter WHERE event_id = $1
       UNION ALL SELECT DISTINCT jsonb_build_object('change', type, 'entity', entity, 'audience', audience,
                                           'about', CASE WHEN entity IN ('attendee', 'me') THEN entity_id END)
                 FROM change WHERE event_id = $1`,
      [this.event.id],
    );
    return rows.map(({ row }) => this.named(row)).sort();
  }

  /** The log has no gap. */
  async isGapFree(): Promise<boolean> {
    const [log] = await api.db.query<{ whole: boolean }[]>(
      `SELECT count(*) = max(change.seq) AND max(change.seq) = max(event_position.seq) AS whole
       FROM change JOIN event_position USING (event_id) WHERE event_id = $1`,
      [this.event.id],
    );
    return log?.whole ?? false;
  }

  private carryOut(deed: Deed): Promise<unknown> {
    const visitor = this.visitor(deed.who);
    switch (deed.does) {
      case 'pin':
        return api.app.get(ChangeWall).pin(visitor, {
          id: this.remember(uuid(), 'a new pin'),
          topicId: deed.closed ? this.closedTopic : this.event.topicId,
          direction: 'offer',
          text: 'Something',
        });
      case 'copy':
        return api.app.get(CopyPin).copy(visitor, this.pins[deed.whose] ?? '');
      default:
        return this.answer(visitor, deed.does, this.cards.get(`${deed.who} ${deed.with}`) ?? uuid());
    }
  }

  private answer(
    visitor: AttendeeActor,
    does: 'accept' | 'decline' | 'confirmMet',
    id: string,
  ): Promise<unknown> {
    const answers = api.app.get(AnswerSuggestion);
    return answers[does](visitor, id);
  }

  private visitor(who: number): AttendeeActor {
    return {
      kind: 'attendee',
      sessionId: uuid(),
      attendeeId: this.people[who]?.id ?? '',
      eventId: this.event.id,
      waiting: false,
    };
  }

  private async furnish(): Promise<void> {
    for (const [at, person] of this.people.entries()) {
      this.remember(person.id, `person ${at}`);
      this.pins.push(this.remember((await person.pin('offer', `Offer ${at}`)).id, `pin ${at}`));
    }
    this.closedTopic = uuid();
    await api.db.query(
      `INSERT INTO topic (id, event_id, name, icon, colour, position, closed) VALUES ($1, $2, 'Closed', 'spark', 1, 9, true)`,
      [this.closedTopic, this.event.id],
    );
    for (let low = 0; low < PEOPLE; low++)
      for (let high = low + 1; high < PEOPLE; high++) await this.suggest(low, high);
  }

  private async suggest(low: number, high: number): Promise<void> {
    // People are made one after the other with time-ordered ids, so that the first has the smaller one.
    const [lowId, highId] = [this.people[low]?.id, this.people[high]?.id];
    const id = this.remember(uuid(), `card ${low} ${high}`);
    this.cards.set(`${low} ${high}`, id).set(`${high} ${low}`, id);
    await api.db.query(
      `INSERT INTO suggestion (id, event_id, low_id, high_id, state, label, score, facts, question, sign, created_at, expires_at)
       VALUES ($1, $2, $3, $4, 'open', 'open-chat', 1, '[]', '{"code": "none", "params": {}}', 1, now(), now() + interval '1 hour')`,
      [id, this.event.id, lowId, highId],
    );
  }

  private remember(id: string, name: string): string {
    this.names.set(id, name);
    return id;
  }

  /** Any value as text, with names for ids and without what differs from room to room. */
  private named(value: unknown): string {
    return (JSON.stringify(value) ?? 'nothing')
      .replace(/"[0-9T:.-]{20,}Z"/gu, '"a time"')
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu, (id) => this.names.get(id) ?? 'an id');
  }
}

describe('pins, copies and answers that come at once', () => {
  it('end as if they had come one after the other', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (list) => {
        const [apart, together] = [await Room.open(), await Room.open()];
        const saidApart = await apart.play(list, false);
        const saidTogether = await together.play(list, true);
        expect(saidTogether).toEqual(saidApart);
        expect(await together.state()).toEqual(await apart.state());
        expect(await together.isGapFree()).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});
