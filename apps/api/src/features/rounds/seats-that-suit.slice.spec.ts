import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { ChangeMe, PlannedRoundView, RoundPlanView, SeatingView } from '@commonground/contracts';
import { eventually, type TestEvent, type TestPerson } from '../../testing/live-event.js';
import { feels, idsOf, type LiveRounds, openRounds, pairsIn, seatOf } from '../../testing/live-rounds.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';
import { RoundClock } from './round-clock.js';

let api: TestApi;
let event: TestEvent;
let rounds: LiveRounds;
let people: TestPerson[];

beforeAll(async () => {
  api = await openTestApi();
}, 60_000);
afterAll(() => api.close());

describe('seats that suit', () => {
  let balcony: string;

  beforeEach(async () => {
    ({ event, people, rounds } = await openRounds(api, RoundClock, [
      'Ada',
      'Ben',
      'Cem',
      'Dora',
      'Eva',
      'Finn',
      'Gea',
      'Hal',
    ]));
    balcony = uuid();
    const spot = (id: string, name: string, stepFree: boolean) => ({
      id,
      name,
      kind: 'table',
      seats: 4,
      charging: false,
      stepFree,
    });
    await event.owner
      .put(`/api/v1/console/events/${event.id}/zones/${uuid()}`, {
        name: 'Hall',
        purpose: 'chat',
        stepFree: true,
        spots: [spot(uuid(), 'Ground', true), spot(balcony, 'Balcony', false)],
      })
      .expect(200);
  });

  const says = (person: TestPerson, part: ChangeMe) =>
    person.browser.patch('/api/v1/attendee/me', part).expect(200);
  const placeOf = (round: PlannedRoundView, person: TestPerson) =>
    round.seatings.find(({ people: ids }) => ids.includes(person.id))?.place.name;
  const placesOf = (view: RoundPlanView, person: TestPerson) =>
    view.rounds.map((round) => placeOf(round, person));
  const atTables = { kind: 'tables', groupSize: 4 } as const;

  describe('languages', () => {
    it('keep at one table, and in one pair, who can talk to each other', async () => {
      const [french, german] = [people.slice(0, 4), people.slice(4)];
      for (const person of french) await says(person, { spoken: ['fr'] });
      for (const person of german) await says(person, { spoken: ['de', 'en'] });
      const isFrench = (id: string) => french.some((person) => person.id === id);
      for (const kind of ['tables', 'pairs'] as const) {
        const view = await rounds.plan({ kind, groupSize: 4, rounds: 3 });
        for (const { seatings, resting } of view.rounds) {
          expect(resting).toEqual([]);
          // At a table everybody has at least one to talk to, in a pair both have.
          for (const { people: ids } of seatings)
            for (const id of ids)
              expect(ids.filter((other) => isFrench(other) === isFrench(id)).length).toBeGreaterThan(1);
        }
      }
    });

    it('that nobody named fit everybody, and a swap that would leave somebody speechless is refused', async () => {
      const [ada] = people as [TestPerson];
      await says(ada, { spoken: ['uk'] });
      const view = await rounds.plan({ ...atTables, rounds: 1 });
      expect(view.rounds[0]?.resting).toEqual([]);
      for (const person of people.slice(1)) await says(person, { spoken: ['de'] });
      await says(people[1]!, { spoken: ['de', 'uk'] });
      const again = await rounds.plan({ kind: 'pairs', rounds: 1 });
      const mates = again.rounds[0]!.seatings.map(({ people: ids }) => ids);
      expect(mates.find((ids) => ids.includes(ada.id))).toContain(people[1]!.id);
      const [other] = mates.find((ids) => !ids.includes(ada.id))!;
      expect(await rounds.swap(people[1]!.id, other!)).toBe('rounds.swap-apart');
    });
  });

  describe('steps', () => {
    it('are kept from whoever cannot climb them, at tables and in pairs, however people are swapped', async () => {
      const [wil] = people as [TestPerson];
      await says(wil, { stepFree: true });
      const view = await rounds.plan({ ...atTables, rounds: 2 });
      expect(placesOf(view, wil)).toEqual(['Ground', 'Ground']);
      const upstairs = view.rounds[0]!.seatings.find(({ place }) => place.name === 'Balcony')!.people[0]!;
      expect(await rounds.swap(wil.id, upstairs)).toBe('rounds.swap-place');

      const pairs = await rounds.plan({ kind: 'pairs', rounds: 3 });
      for (const place of placesOf(pairs, wil)) expect(place).toMatch(/^Ground/u);
      const high = pairs.rounds[0]!.seatings.find(({ place }) => place.name.startsWith('Balcony'))!
        .people[0]!;
      expect(await rounds.swap(wil.id, high)).toMatch(/rounds.swap-(place|repeat)/u);
    });

    it('count from the next round on for whoever says so meanwhile', async () => {
      const view = await rounds.talk({ ...atTables, rounds: 2 });
      const upstairs = people.filter((person) => placeOf(view.rounds[1]!, person) === 'Balcony');
      await says(upstairs[0]!, { stepFree: true });
      const next = await rounds.pass(5.1);
      expect(placeOf(next.rounds[1]!, upstairs[0]!)).toBe('Ground');
      expect(next.rounds[1]?.resting).toEqual([]);
    });

    it('are told to organizers when no place without them is left', async () => {
      for (const person of people.slice(0, 5)) await says(person, { stepFree: true });
      const view = await rounds.plan({ ...atTables, rounds: 1 });
      expect(view.unmet).toMatchObject([{ reason: 'no-step-free-seat', round: 1 }]);
      expect(view.rounds[0]?.resting).toEqual(view.unmet[0]?.people);
    });
  });

  describe('company of two', () => {
    it('is never a table of four, whoever swaps, comes or plans again, and the phone says so', async () => {
      const [shy, ben] = people as [TestPerson, TestPerson];
      await says(shy, { style: 'one-to-one' });
      const view = await rounds.plan({ ...atTables, rounds: 2 });
      expect(placesOf(view, shy)).toEqual([undefined, undefined]);
      expect(view.unmet).toEqual([{ reason: 'smaller-groups', round: null, people: [shy.id] }]);
      expect(view.quality).toMatchObject({ people: 7, mostRests: 0 });
      expect(await rounds.swap(shy.id, ben.id)).toBe('rounds.swap-place');
      await rounds.step('start');
      expect(await shy.see<SeatingView>('seating')).toMatchObject([{ state: 'aside', partners: [] }]);
      await rounds.step('skip');
      // Ben has had enough of the crowd and stays to the end of this round.
      await says(ben, { style: 'one-to-one' });
      expect(placeOf((await rounds.read()).rounds[0]!, ben)).toBeDefined();
      const next = await rounds.pass(5.1);
      for (const person of [shy, ben]) expect(placeOf(next.rounds[1]!, person)).toBeUndefined();
      // In pairs nobody is left out for it.
      await rounds.step('finish');
      const pairs = await rounds.plan({ kind: 'pairs', rounds: 1 });
      expect(pairs.unmet).toEqual([]);
      expect(pairs.rounds[0]?.resting).toEqual([]);
    });

    it('is over for whoever says so, from the next round on', async () => {
      const [shy] = people as [TestPerson];
      await says(shy, { style: 'one-to-one' });
      await rounds.talk({ ...atTables, rounds: 2 });
      await says(shy, { style: 'lively' });
      const next = await rounds.pass(5.1);
      expect(placeOf(next.rounds[1]!, shy)).toBeDefined();
    });
  });

  describe('hosts', () => {
    it('stay at their table through all rounds, and are never swapped away from it', async () => {
      const [host] = people as [TestPerson];
      const hosts = [{ attendeeId: host.id, spotId: balcony }];
      const view = await rounds.plan({ ...atTables, rounds: 3, hosts });
      expect(view.settings.hosts).toEqual(hosts);
      expect(placesOf(view, host)).toEqual(['Balcony', 'Balcony', 'Balcony']);
      const below = view.rounds[0]!.seatings.find(({ place }) => place.name === 'Ground')!.people[0]!;
      expect(await rounds.swap(host.id, below)).toBe('rounds.swap-place');
      await rounds.step('start');
      await event.person({ name: 'Lea Late' });
      await rounds.step('skip');
      const later = await rounds.pass(5.1);
      expect(placesOf(later, host)).toEqual(['Balcony', 'Balcony', 'Balcony']);
      // Nine people on eight seats: nobody is squeezed in, and somebody rests by turns.
      for (const { seatings, resting } of later.rounds.slice(1)) {
        expect(seatings.map(({ people: ids }) => ids.length)).toEqual([4, 4]);
        expect(resting).toHaveLength(1);
      }
      expect(later.rounds[1]?.resting).not.toEqual(later.rounds[2]?.resting);
    });

    it('of a table that is gone sit like everybody else, and the plan says so', async () => {
      const hosts = [{ attendeeId: people[0]!.id, spotId: event.id }];
      const view = await rounds.plan({ ...atTables, rounds: 1, hosts });
      expect(view.unmet).toEqual([{ reason: 'host-table-unknown', round: null, people: [people[0]!.id] }]);
      expect(placeOf(view.rounds[0]!, people[0]!)).toMatch(/Ground|Balcony/u);
    });
  });
});

describe('somebody who leaves in the middle of a round', () => {
  beforeEach(async () => {
    ({ event, people, rounds } = await openRounds(api, RoundClock));
  });

  const byId = (id: string | undefined) => people.find((person) => person.id === id)!;
  const groups = ({ rounds: all, round }: RoundPlanView) =>
    all[round - 1]!.seatings.map(({ people: ids }) => ids.map(byId));
  const soon = (person: TestPerson, passes: (seat: SeatingView | undefined) => boolean) =>
    eventually(() => seatOf(person), passes);
  const partnersOf = (seat: SeatingView | undefined) => seat?.partners.map(({ id }) => id);

  it('may be whoever has come to decide about the partner', async () => {
    people.push(await event.person({ name: 'Eva Eck' }));
    const view = await rounds.talk();
    const [[applicant, panelist]] = groups(view) as [[TestPerson, TestPerson]];
    await event.owner
      .put(`/api/v1/console/events/${event.id}/openings/${randomUUID()}`, {
        title: 'Town clerk',
        desk: null,
        panel: [panelist.id],
        applicants: [applicant.id],
      })
      .expect(200);
    const apart = (seat: SeatingView | undefined) => !partnersOf(seat)?.includes(panelist.id);
    expect(apart(await soon(applicant, apart))).toBe(true);
    const { rounds: planned } = await rounds.pass(5.1);
    const together = [applicant.id, panelist.id].sort().join(' ');
    expect(planned.slice(1).flatMap(pairsIn)).not.toContain(together);
  });

  it('leaves a partner who learns it at once and gets the company of whoever rests', async () => {
    people.push(await event.person({ name: 'Eva Eck' }));
    const view = await rounds.talk();
    const [[gone, stays], others] = groups(view) as [[TestPerson, TestPerson], [TestPerson, TestPerson]];
    const rester = byId(view.rounds[0]!.resting[0]);
    const place = (await seatOf(stays))?.place;
    await feels(gone, 'not-now');
    expect(partnersOf(await seatOf(stays))).not.toContain(gone.id);
    const seat = await soon(stays, (now) => partnersOf(now)?.[0] === rester.id);
    expect(seat).toMatchObject({ state: 'seated', place, partners: [{ id: rester.id }] });
    expect(await seatOf(rester)).toMatchObject({ state: 'seated', place, partners: [{ id: stays.id }] });
    expect(partnersOf(await seatOf(others[0]))).toEqual([others[1].id]);
    // They have sat together, and may say so.
    expect(seat?.earlier).toMatchObject([{ id: gone.id, round: 1 }]);
    await stays.browser.post(`/api/v1/attendee/rounds/met/${gone.id}`).expect(204);
    const met = [...pairsIn(view.rounds[0]!), [stays.id, rester.id].sort().join(' ')];
    const after = await rounds.pass(5.1);
    const coming = after.rounds.slice(1).flatMap(pairsIn);
    expect(coming.filter((pair) => met.includes(pair))).toEqual([]);
    expect(
      after.rounds.slice(1).flatMap(({ seatings }) => seatings.flatMap(({ people: ids }) => ids)),
    ).not.toContain(gone.id);
  });

  it('by any door: out of the event, ticked out at the desk, or with a block of the partner', async () => {
    for (const leave of [
      (gone: TestPerson) => gone.browser.delete('/api/v1/attendee/me').expect(204),
      (gone: TestPerson) =>
        event.owner
          .patch(`/api/v1/console/events/${event.id}/attendees/${gone.id}`, { present: false })
          .expect(200),
    ]) {
      const view = await rounds.talk();
      const [[first, left], [second, right]] = groups(view) as [TestPerson, TestPerson][] as [
        [TestPerson, TestPerson],
        [TestPerson, TestPerson],
      ];
      await leave(first);
      await soon(left, (seat) => seat?.state === 'left');
      await leave(second);
      expect(partnersOf(await soon(left, (seat) => seat?.state === 'seated'))).toEqual([right.id]);
      expect(partnersOf(await seatOf(right))).toEqual([left.id]);
      await rounds.step('finish');
      people = [left, right];
      for (const name of ['Finn Falk', 'Gea Gras']) people.push(await event.person({ name }));
    }
    const view = await rounds.talk();
    const [[blocker, blocked]] = groups(view) as [[TestPerson, TestPerson]];
    await blocker.browser.post('/api/v1/attendee/blocks', { attendeeId: blocked.id }).expect(204);
    for (const person of [blocker, blocked]) {
      expect((await soon(person, (seat) => seat?.state !== 'seated'))?.partners).toEqual([]);
      expect((await seatOf(person))?.earlier).toEqual([]);
    }
  });

  it('sends nobody to somebody whom they have met: then there is coffee, until somebody new comes', async () => {
    await event.owner
      .put(`/api/v1/console/events/${event.id}/zones/01890000-0000-7000-8000-00000000000a`, {
        name: 'Café',
        purpose: 'coffee',
        stepFree: true,
        spots: [],
      })
      .expect(200);
    const first = await rounds.talk();
    await rounds.step('skip');
    await rounds.step('skip');
    const second = await rounds.read();
    const [[one], others] = groups(second) as [[TestPerson, TestPerson], [TestPerson, TestPerson]];
    const mate = groups({ ...first, round: 1 })
      .find((pair) => pair.includes(one))!
      .find((id) => id !== one)!;
    // Of each pair one leaves, so that two are left who met in the first round.
    const gone = [
      groups(second)[0]!.find((person) => person !== one)!,
      others.find((person) => person !== mate)!,
    ];
    for (const person of gone) await feels(person, 'not-now');
    for (const person of [one, mate])
      expect(await soon(person, (seat) => seat?.state === 'left')).toMatchObject({
        state: 'left',
        place: null,
        breakZone: 'Café',
      });
    const late = await event.person({ name: 'Lea Late' });
    await late.browser.patch('/api/v1/attendee/me', { headline: 'Just arrived' }).expect(200);
    const seat = await soon(late, (now) => now?.state === 'seated');
    expect([one.id, mate.id]).toContain(partnersOf(seat)?.[0]);
    expect(await rounds.pass(5.1)).toMatchObject({ round: 3, part: 'break' });
  });

  it('counts on the way to the places too, where groups take in whoever would sit alone', async () => {
    await rounds.start();
    const view = await rounds.read();
    const [[gone, stays], others] = groups(view) as [[TestPerson, TestPerson], [TestPerson, TestPerson]];
    await gone.browser.delete('/api/v1/attendee/me').expect(204);
    const seat = await soon(stays, (now) => now?.partners.length === 2);
    expect(partnersOf(seat)?.sort()).toEqual(idsOf(others));
  });
});
