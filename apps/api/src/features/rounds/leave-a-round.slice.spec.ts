import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { RoundPlanView, SeatingView } from '@commonground/contracts';
import { eventually, type TestEvent, type TestPerson } from '../../testing/live-event.js';
import { type LiveRounds, openRounds, pairsIn, seatOf } from '../../testing/live-rounds.js';
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
beforeEach(async () => {
  ({ event, people, rounds } = await openRounds(api, RoundClock));
});

const byId = (id: string | undefined) => people.find((person) => person.id === id)!;
const groups = ({ rounds: all, round }: RoundPlanView) =>
  all[round - 1]!.seatings.map(({ people: ids }) => ids.map(byId));
const mood = (person: TestPerson, name: string) =>
  person.browser.put('/api/v1/attendee/me/mood', { mood: name, minutes: null }).expect(200);
const soon = (person: TestPerson, passes: (seat: SeatingView | undefined) => boolean) =>
  eventually(() => seatOf(person), passes);
const partnersOf = (seat: SeatingView | undefined) => seat?.partners.map(({ id }) => id);

/** Starts and lets the first round begin. */
async function talking(): Promise<RoundPlanView> {
  await rounds.start();
  await rounds.step('skip');
  return rounds.read();
}

describe('somebody who leaves in the middle of a round', () => {
  it('may be whoever has come to decide about the partner', async () => {
    people.push(await event.person({ name: 'Eva Eck' }));
    const view = await talking();
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
    const view = await talking();
    const [[gone, stays], others] = groups(view) as [[TestPerson, TestPerson], [TestPerson, TestPerson]];
    const rester = byId(view.rounds[0]!.resting[0]);
    const place = (await seatOf(stays))?.place;
    await mood(gone, 'not-now');
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
      const view = await talking();
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
    const view = await talking();
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
    const first = await talking();
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
    for (const person of gone) await mood(person, 'not-now');
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
    expect(partnersOf(seat)?.sort()).toEqual(others.map(({ id }) => id).sort());
  });
});
