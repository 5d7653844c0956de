import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Insights, RoomGap } from '@commonground/contracts';
import { eventually, openLiveEvent, type TestEvent, type TestPerson } from '../../../testing/live-event.js';
import { snapshotFor } from '../../../testing/snapshot-for.js';
import { openTestApi, type TestApi } from '../../../testing/test-api.js';
import { EngineFailure, SuggestionEngine } from '../engine/suggestion-engine.js';

let api: TestApi;
let event: TestEvent;
let seeker: TestPerson;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  event = await openLiveEvent(api);
  seeker = await event.person({ name: 'Carl Cole' });
});

const onScreen = async () => {
  const { entities } = await snapshotFor(api, event.id, { kind: 'screen' });
  return (entities.gap ?? []) as RoomGap[];
};
const labels = async () => (await onScreen()).map(({ label }) => label).sort();
const shows = (...wanted: string[]) =>
  eventually(labels, (found) => JSON.stringify(found) === JSON.stringify(wanted));
const onOverview = async () => {
  const { body } = await event.owner.get(`/api/v1/console/events/${event.id}/insights`).expect(200);
  return (body as Insights).gaps.map(({ label }) => label);
};

describe('the gap radar of a live event', () => {
  it('shows what nobody gives, lets it go when somebody does, and takes it up when they leave', async () => {
    const need = await seeker.pin('need', 'A lawyer');
    expect(await shows('lawyer')).toEqual(['lawyer']);
    expect((await onScreen())[0]?.pinIds).toEqual([need.id]);
    expect(await onOverview()).toEqual(['lawyer']);
    const helper = await event.person({ name: 'Bea Berg' });
    const offer = await helper.pin('offer', 'Attorney');
    expect(await shows()).toEqual([]);
    await helper.browser.delete(`/api/v1/attendee/pins/${offer.id}`).expect(204);
    expect(await shows('lawyer')).toEqual(['lawyer']);
  });

  it('gathers the needs of several people under one name', async () => {
    const first = await seeker.pin('need', 'A lawyer');
    expect(await shows('lawyer')).toEqual(['lawyer']);
    const [before] = await onScreen();
    const other = await event.person({ name: 'Dora Diaz' });
    const second = await other.pin('need', 'Legal advice');
    const both = await eventually(onScreen, ([gap]) => gap?.pinIds.length === 2);
    expect(both).toEqual([{ id: before?.id, label: 'lawyer', pinIds: [first.id, second.id].sort() }]);
  });

  it('keeps nobody’s words: what has no name in the catalogue is told by the pin alone', async () => {
    const need = await seeker.pin('need', 'Quokka whispering');
    expect(await shows('')).toEqual(['']);
    expect(await onScreen()).toMatchObject([{ label: '', pinIds: [need.id] }]);
    const rows = await api.db.query('SELECT * FROM gap WHERE event_id = $1', [event.id]);
    expect(JSON.stringify(rows)).not.toMatch(/quokka/iu);
  });

  it('does not know what its owner struck, on the screen or on the overview', async () => {
    const text = 'A lawyer';
    const { id: pinId } = await seeker.pin('need', text);
    expect(await shows('lawyer')).toEqual(['lawyer']);
    await seeker.browser.post('/api/v1/attendee/struck-facts', { id: randomUUID(), pinId, text }).expect(204);
    expect(await shows()).toEqual([]);
    expect(await onOverview()).toEqual([]);
  });

  it('looks again when the engine or the database failed', async () => {
    const complaint = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const look = jest.spyOn(api.app.get(SuggestionEngine), 'gaps');
    look.mockRejectedValueOnce(new EngineFailure('ended', 'The thread ended.'));
    await seeker.pin('need', 'A lawyer');
    expect(await shows('lawyer')).toEqual(['lawyer']);
    expect(complaint).toHaveBeenCalledTimes(1);
    jest.restoreAllMocks();
  });

  it('is empty once the event is not live', async () => {
    await seeker.pin('need', 'A lawyer');
    expect(await shows('lawyer')).toEqual(['lawyer']);
    await event.owner.post(`/api/v1/console/events/${event.id}/phase`, { phase: 'after' }).expect(200);
    expect(await shows()).toEqual([]);
    const count = () => api.db.query('SELECT 1 FROM gap WHERE event_id = $1', [event.id]);
    expect(await eventually(count, (rows) => (rows as unknown[]).length === 0)).toEqual([]);
  });

  it('tells phones as well, but nobody of somebody they do not exist for', async () => {
    await seeker.pin('need', 'A lawyer');
    expect(await shows('lawyer')).toEqual(['lawyer']);
    const [near, far] = [await event.person({ name: 'Ada Ash' }), await event.person({ name: 'Fay Fox' })];
    await far.browser.post('/api/v1/attendee/blocks', { attendeeId: seeker.id }).expect(204);
    expect(await near.see<RoomGap>('gap')).toMatchObject([{ label: 'lawyer' }]);
    expect(await far.see<RoomGap>('gap')).toEqual([]);
  });
});
