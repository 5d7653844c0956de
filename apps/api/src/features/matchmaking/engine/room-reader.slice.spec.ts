import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MINUTE } from '@commonground/kernel';
import type { AttendeeSession, Snapshot, SuggestionView, TopicView } from '@commonground/contracts';
import { DECLINE_REASONS } from '@commonground/contracts/constants';
import { eventually, openLiveEvent, type TestEvent, type TestPerson } from '../../../testing/live-event.js';
import { type Browser, openTestApi, type TestApi } from '../../../testing/test-api.js';
import { SuggestionSweep } from '../suggestion-sweep.js';
import { type HeldRoom, learntOf, updated } from './held-room.js';
import { RoomReader } from './room-reader.js';

let api: TestApi;
let event: TestEvent;
let reader: RoomReader;

beforeAll(async () => {
  api = await openTestApi();
  reader = api.app.get(RoomReader);
});
afterAll(() => api.close());

interface Guest {
  readonly id: string;
  readonly browser: Browser;
}

/** What a random history is made of: an act, whoever does it, and a number for whatever it needs beside. */
const TEXTS = ['A lawyer', 'Legal advice', 'Photography', 'A photographer', 'Bookkeeping'];
const MOODS = ['open', 'known-only', 'not-now', 'approach-me'];
const AIMS = ['useful', 'new', 'renew'];
const me = (guest: Guest, verb: 'put' | 'patch', path: string, body: object) =>
  guest.browser[verb](`/api/v1/attendee/me${path}`, body);
const mine = async <T>(guest: Guest, entity: 'suggestion' | 'pin'): Promise<T[]> => {
  const answer = await guest.browser.get('/api/v1/attendee/snapshot');
  return (((answer.body as Partial<Snapshot>).entities ?? {})[entity] ?? []) as T[];
};
const pinsOf = ({ id }: Guest) =>
  api.db.query<{ id: string }[]>('SELECT id FROM pin WHERE attendee_id = $1 ORDER BY id', [id]);

type Act = (guest: Guest, other: Guest, number: number) => Promise<unknown>;
const pin: Act = (guest, _other, n) =>
  guest.browser.post('/api/v1/attendee/pins', {
    id: randomUUID(),
    topicId: event.topicId,
    direction: n % 2 === 0 ? 'offer' : 'need',
    text: TEXTS[n % TEXTS.length],
  });
const answerCard =
  (verb: 'accept' | 'decline' | 'met'): Act =>
  async (guest, _other, n) => {
    const cards = await mine<{ id: string }>(guest, 'suggestion');
    const card = cards[n % Math.max(1, cards.length)];
    if (card) await guest.browser.post(`/api/v1/attendee/suggestions/${card.id}/${verb}`);
  };
const ACTS: Record<string, Act> = {
  pin,
  'pin again': pin,
  'pin once more': pin,
  unpin: async (guest) => {
    const [first] = await pinsOf(guest);
    if (first) await guest.browser.delete(`/api/v1/attendee/pins/${first.id}`);
  },
  'say it differently': async (guest, _other, n) => {
    const [first] = await pinsOf(guest);
    if (first)
      await guest.browser.patch(`/api/v1/attendee/pins/${first.id}`, { text: TEXTS[n % TEXTS.length] });
  },
  'take off the wall': async (guest) => {
    const [first] = await pinsOf(guest);
    if (first) await event.owner.delete(`/api/v1/console/events/${event.id}/pins/${first.id}`);
  },
  'change the mood': (guest, _other, n) =>
    me(guest, 'put', '/mood', { mood: MOODS[n % 4], minutes: n % 3 === 0 ? 5 : null }),
  'change the aim': (guest, _other, n) => me(guest, 'put', '/aim', { aim: AIMS[n % 3] }),
  'keep a card': async (guest, other) => {
    const [first] = await pinsOf(other);
    if (first) await guest.browser.post(`/api/v1/attendee/pins/${first.id}/copy`);
  },
  'drop a contact': async (guest) => {
    const [first] = await api.db.query<{ id: string }[]>(
      'SELECT id FROM contact WHERE owner_id = $1 ORDER BY id',
      [guest.id],
    );
    if (first) await guest.browser.delete(`/api/v1/attendee/contacts/${first.id}`).expect(204);
  },
  'change consents': (guest, _other, n) =>
    me(guest, 'put', '/consents', { listed: n % 2 === 0, suggested: n % 3 > 0, screen: false }),
  'change the headline': (guest, _other, n) =>
    me(guest, 'patch', '', { headline: TEXTS[n % TEXTS.length], goal: n % 5 }),
  'go or come': (guest, _other, n) => me(guest, 'patch', '', { present: n % 2 === 0 }),
  'be ticked': (guest, _other, n) =>
    event.owner.patch(`/api/v1/console/events/${event.id}/attendees/${guest.id}`, { present: n % 3 > 0 }),
  accept: answerCard('accept'),
  decline: answerCard('decline'),
  meet: answerCard('met'),
  'say why not': async (guest, _other, n) => {
    const [card] = await api.db.query<{ id: string }[]>(
      'SELECT id FROM suggestion WHERE declined_by = $1 ORDER BY id',
      [guest.id],
    );
    const reason = DECLINE_REASONS[n % DECLINE_REASONS.length];
    if (card) await guest.browser.post(`/api/v1/attendee/suggestions/${card.id}/decline-reason`, { reason });
  },
  'strike a fact': async (guest) => {
    const [first] = await api.db.query<{ id: string; text: string }[]>(
      'SELECT id, text FROM pin WHERE attendee_id = $1 ORDER BY id',
      [guest.id],
    );
    if (first)
      await guest.browser
        .post('/api/v1/attendee/struck-facts', { id: randomUUID(), pinId: first.id, text: first.text })
        .expect(204);
  },
  'use it again': async (guest) => {
    const [first] = await api.db.query<{ id: string }[]>(
      'SELECT id FROM struck_fact WHERE attendee_id = $1 ORDER BY id',
      [guest.id],
    );
    if (first) await guest.browser.delete(`/api/v1/attendee/struck-facts/${first.id}`).expect(204);
  },
  'find it useful': async (guest, _other, n) => {
    const met = (await mine<SuggestionView>(guest, 'suggestion')).find(({ state }) => state === 'met');
    if (met) await guest.browser.put(`/api/v1/attendee/suggestions/${met.id}/useful`, { useful: n % 4 > 0 });
  },
  block: (guest, other) => guest.browser.post('/api/v1/attendee/blocks', { attendeeId: other.id }),
  unblock: (guest, other) => guest.browser.delete(`/api/v1/attendee/blocks/${other.id}`),
  'lead together': async (guest, other) => {
    const theirs = new Set((await mine<{ id: string }>(other, 'suggestion')).map(({ id }) => id));
    const shared = (await mine<{ id: string }>(guest, 'suggestion')).find(({ id }) => theirs.has(id));
    for (const verb of shared ? ['accept', 'met'] : [])
      for (const side of [guest, other])
        await side.browser.post(`/api/v1/attendee/suggestions/${shared?.id}/${verb}`);
  },
  'rename the topic': (_guest, _other, n) =>
    event.owner.patch(`/api/v1/console/events/${event.id}/topics/${event.topicId}`, { name: `Topic ${n}` }),
  'let time pass': async () => {
    api.clock.advance(31 * MINUTE);
    await api.app.get(SuggestionSweep).sweep();
  },
};

/** A room without the order in which its rows happened to be read. */
const plain = (room: HeldRoom | null) =>
  room && {
    position: room.position,
    people: [...room.people.values()].sort((one, other) => (one.party.id < other.party.id ? -1 : 1)),
    cards: room.cards.map((card) => JSON.stringify(card, Object.keys(card).sort())).sort(),
    bonds: room.bonds.map((bond) => JSON.stringify(bond, Object.keys(bond).sort())).sort(),
    outcomes: room.outcomes.map((outcome) => JSON.stringify(outcome)).sort(),
    known: room.known.map((pair) => JSON.stringify(pair)).sort(),
  };

/** The held room brought up to date, and a fresh one of the same moment. Cards are being made all the time. */
async function bothRooms(held: HeldRoom): Promise<{ followed: HeldRoom; fresh: HeldRoom; whole: boolean }> {
  for (;;) {
    const [next, all] = [await reader.read(event.id, held.position), await reader.read(event.id, null)];
    if (!next || !all) throw new Error('The event is gone.');
    const [followed, fresh] = [updated(held, next.room, 0), updated(undefined, all.room, 0)];
    if (!followed || !fresh) throw new Error('The room does not build on what was held.');
    if (followed.position.seq === fresh.position.seq)
      return { followed, fresh, whole: next.room.base === null };
    held = followed;
  }
}

async function joinAs(name: string): Promise<Guest> {
  const browser = api.browser();
  const answer = await browser
    .post(`/api/v1/join/${event.view.joinCode}`, {
      name,
      language: 'en',
      consents: { listed: true, suggested: true, screen: false },
      pin: { id: randomUUID(), topicId: event.topicId, direction: 'offer', text: 'Legal advice' },
    })
    .expect(201);
  return { id: (answer.body as AttendeeSession).me.id, browser };
}

async function freshRoom(): Promise<HeldRoom> {
  const reading = await reader.read(event.id, null);
  const room = reading && updated(undefined, reading.room, 0);
  if (!room) throw new Error('The event is gone.');
  return room;
}

describe('what people made of their cards', () => {
  /** A card of two in an event of their own, and what the engine is told afterwards. */
  const aCard = async () => {
    event = await openLiveEvent(api);
    const giver = await event.person({ name: 'Gil' });
    const seeker = await event.person({ name: 'Sam' });
    await giver.pin('offer', 'Wedding cakes');
    await seeker.pin('need', 'A wedding cake');
    const [card] = await eventually(
      () => seeker.suggestions(),
      (cards) => cards.length === 1,
    );
    const post = (who: TestPerson, verb: string, body?: object) =>
      who.browser.post(`/api/v1/attendee/suggestions/${card?.id}/${verb}`, body);
    return { giver, seeker, id: card?.id ?? '', post };
  };
  const told = async (giver: TestPerson) => {
    const { outcomes } = await freshRoom();
    return outcomes.map(({ from, kind }) => `${from === giver.id ? 'Gil' : 'Sam'} ${kind}`).sort();
  };

  it('is told with its fit: a no, and whom it was about', async () => {
    const { giver, seeker, id, post } = await aCard();
    await post(seeker, 'decline').expect(204);
    const [row] = await api.db.query<{ score: number }[]>('SELECT score FROM suggestion WHERE id = $1', [id]);
    expect((await freshRoom()).outcomes).toEqual([
      { from: seeker.id, to: giver.id, kind: 'declined', fit: row?.score },
    ]);
    await post(seeker, 'decline-reason', { reason: 'not-today' }).expect(204);
    expect(await told(giver)).toEqual(['Sam ignored']);
  });

  it('is told as an acquaintance when the two know each other', async () => {
    const { giver, seeker, post } = await aCard();
    await post(seeker, 'decline').expect(204);
    await post(seeker, 'decline-reason', { reason: 'known' }).expect(204);
    const room = await freshRoom();
    expect(room.outcomes).toEqual([]);
    expect(learntOf(room).acquaintances).toEqual([[giver.id, seeker.id].sort()]);
  });

  it('is told step by step: yes, met, useful', async () => {
    const { giver, seeker, id, post } = await aCard();
    expect(await told(giver)).toEqual([]);
    await post(giver, 'accept').expect(200);
    expect(await told(giver)).toEqual(['Gil accepted']);
    await post(seeker, 'accept').expect(200);
    for (const who of [giver, seeker]) await post(who, 'met').expect(200);
    expect(await told(giver)).toEqual(['Gil met', 'Sam met']);
    await seeker.browser.put(`/api/v1/attendee/suggestions/${id}/useful`, { useful: true }).expect(200);
    expect(await told(giver)).toEqual(['Gil met', 'Sam useful']);
    const { people } = learntOf(await freshRoom());
    expect(people.get(seeker.id)?.readiness).toBeGreaterThan(people.get(giver.id)?.readiness ?? 9);
  });

  it('is told as ignored when a card ran out without an answer', async () => {
    const { giver, seeker, post } = await aCard();
    await post(giver, 'accept').expect(200);
    api.clock.advance(31 * MINUTE);
    await api.app.get(SuggestionSweep).sweep();
    expect(await told(giver)).toEqual(['Gil accepted', 'Sam ignored']);
    expect(learntOf(await freshRoom()).people.get(seeker.id)?.readiness).toBeLessThan(0);
  });

  it('says nothing of two whom a block parted', async () => {
    const { giver, seeker } = await aCard();
    await seeker.browser.post('/api/v1/attendee/blocks', { attendeeId: giver.id }).expect(204);
    expect(await told(giver)).toEqual([]);
  });
});

describe('a room that follows the log', () => {
  it('is the room as it is, after any history', async () => {
    event = await openLiveEvent(api);
    let people: Guest[] = await Promise.all(Array.from({ length: 8 }, () => event.person({ listed: true })));
    let room = await freshRoom();
    let wholes = 0;
    let steps = 0;
    const step = fc.tuple(
      fc.constantFrom(...Object.keys(ACTS), 'leave', 'join'),
      fc.nat(1000),
      fc.nat(1000),
      fc.nat(1000),
    );
    const [history] = fc.sample(fc.array(step, { minLength: 150, maxLength: 150 }), { seed: 12, numRuns: 1 });
    for (const [act, one, two, number] of history ?? []) {
      const guest = people[one % people.length];
      const other = people[two % people.length];
      if (!guest || !other) throw new Error('The room is empty.');
      if (act === 'join' && people.length < 12) people.push(await joinAs(`Guest ${one}`));
      else if (act === 'leave' && people.length > 5) {
        await guest.browser.delete('/api/v1/attendee/me').expect(204);
        people = people.filter(({ id }) => id !== guest.id);
      } else await ACTS[act]?.(guest, other, number);
      const { followed, fresh, whole } = await bothRooms(room);
      expect(plain(followed)).toEqual(plain(fresh));
      room = followed;
      steps += 1;
      wholes += whole ? 1 : 0;
    }
    // Chance may pass over the rare end of a pair.
    const pair = [await joinAs('Mia'), await event.person()] as const;
    await pair[0].browser.post('/api/v1/attendee/pins', {
      id: randomUUID(),
      topicId: event.topicId,
      direction: 'offer',
      text: 'Wedding cakes',
    });
    await pair[1].pin('need', 'A wedding cake');
    const [card] = await eventually(
      () => pair[1].suggestions(),
      (cards) => cards.length === 1,
    );
    for (const verb of ['accept', 'met'])
      for (const { browser } of pair)
        await browser.post(`/api/v1/attendee/suggestions/${card?.id}/${verb}`).expect(200);
    for (const act of ['strike a fact', 'use it again', 'drop a contact']) {
      await ACTS[act]?.(pair[0], pair[0], 0);
      const { followed, fresh } = await bothRooms(room);
      expect(plain(followed)).toEqual(plain(fresh));
      room = followed;
    }
    // Otherwise the comparison has compared a fresh room with a fresh room, or nothing happened in it.
    expect(wholes / steps).toBeLessThan(0.25);
    const types = await api.db.query<{ type: string }[]>(
      'SELECT DISTINCT type FROM change WHERE event_id = $1',
      [event.id],
    );
    const happened = new Set(types.map(({ type }) => type));
    const missing = [
      'AimChanged',
      'AttendeeBlocked',
      'AttendeeJoined',
      'AttendeeLeft',
      'CardPinned',
      'CardUnpinned',
      'ConsentChanged',
      'ContactDropped',
      'ContactKept',
      'FactStruck',
      'FactUnstruck',
      'MoodChanged',
      'PeopleMet',
      'SuggestionAccepted',
      'SuggestionMade',
      'SuggestionWithdrawn',
    ].filter((type) => !happened.has(type));
    expect(missing).toEqual([]);
  }, 60_000);

  it('brings only the rows of those who were touched', async () => {
    event = await openLiveEvent(api);
    const people: TestPerson[] = [];
    for (let n = 0; n < 5; n++) people.push(await event.person());
    const { position } = await freshRoom();
    await people[0]?.pin('offer', 'Wedding cakes');
    const reading = await reader.read(event.id, position);
    expect(reading?.room.base).toEqual(position);
    expect(reading?.room.people.map(({ party }) => party.id)).toEqual([people[0]?.id]);
  });

  it('is read whole in another epoch, after a topic was changed, and too far behind', async () => {
    event = await openLiveEvent(api);
    await event.person();
    const whole = async ({ position }: HeldRoom) =>
      (await reader.read(event.id, position))?.room.base === null;
    const room = await freshRoom();
    expect(await whole(room)).toBe(false);
    expect(await whole({ ...room, position: { ...room.position, epoch: randomUUID() } })).toBe(true);
    await api.db.query('UPDATE event_position SET seq = seq + 5001 WHERE event_id = $1', [event.id]);
    expect(await whole(room)).toBe(true);
    const later = await freshRoom();
    const [topic] = ((await event.owner.get(`/api/v1/console/events/${event.id}/snapshot`)).body as Snapshot)
      .entities.topic as TopicView[];
    await event.owner
      .patch(`/api/v1/console/events/${event.id}/topics/${topic?.id}`, { name: 'Something else' })
      .expect(200);
    expect(await whole(later)).toBe(true);
  });
});
