import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MINUTE } from '@commonground/kernel';
import type { MatchingSettings, MatchingSettingsView } from '@commonground/contracts';
import { eventually, openLiveEvent, type TestEvent } from '../../../testing/live-event.js';
import { openTestApi, type TestApi } from '../../../testing/test-api.js';

let api: TestApi;
let event: TestEvent;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const path = () => `/api/v1/console/events/${event.id}/matching`;
const read = async () => (await event.owner.get(path()).expect(200)).body as MatchingSettingsView;
const set = async (change: (settings: MatchingSettings) => void) => {
  const { settings } = await read();
  change(settings);
  return (await event.owner.put(path(), settings).expect(200)).body as MatchingSettingsView;
};

describe('how an event brings people together', () => {
  it('is balanced until somebody turns a dial, and stays as it was set', async () => {
    event = await openLiveEvent(api, { openChats: true });
    const first = await read();
    expect(first.preset).toBe('balanced');
    expect(first.presets.map(({ name }) => name)).toContain('mixer');
    const changed = await set(({ dials }) => {
      dials.demand = 71;
      dials.cardsAtOnce = 1;
    });
    expect(changed.preset).toBeNull();
    expect(await read()).toEqual(changed);
  });

  it('refuses what no dial can be turned to, by name, and keeps the old values', async () => {
    event = await openLiveEvent(api);
    const before = await read();
    const { settings } = before;
    const answer = await event.owner.put(path(), { ...settings, dials: { ...settings.dials, demand: 101 } });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain('demand');
    expect(await read()).toEqual(before);
  });

  it('offers the tags that people carry, and keeps those apart whom a rule keeps apart', async () => {
    event = await openLiveEvent(api);
    const helper = await event.person({ name: 'Bea Berg' });
    const seeker = await event.person({ name: 'Carl Cole' });
    const other = await event.person({ name: 'Dora Diaz' });
    await api.db.query(`UPDATE attendee SET tags = '{Legal}' WHERE id IN ($1, $2)`, [helper.id, seeker.id]);
    expect((await read()).tags).toEqual(['Legal']);
    await set(({ pairing }) => (pairing.apartTags = ['legal']));

    await helper.pin('offer', 'Attorney for employment contracts');
    await seeker.pin('need', 'A lawyer for a work contract');
    await other.pin('need', 'A lawyer for a work contract');
    // The pin of somebody without that tag comes after the other: once it has its card, both were looked at.
    const cards = await eventually(
      () => other.suggestions(),
      (found) => found.length === 1,
    );
    expect(cards[0]?.partner.name).toBe('Bea Berg');
    expect(await seeker.suggestions()).toEqual([]);
  });

  it('asks for a better fit when told to, and looks at everybody again when told otherwise', async () => {
    event = await openLiveEvent(api);
    await set(({ dials }) => (dials.demand = 100));
    const helper = await event.person({ name: 'Bea Berg' });
    await helper.pin('offer', 'Attorney for employment contracts');
    // A headline says less than a pin: a fit, but not the best.
    const hugo = await event.person({ name: 'Hugo Hahn', headline: 'Photographer' });
    await hugo.pin('offer', 'Old harpsichords');
    const half = await event.person({ name: 'Ella Eck' });
    await half.pin('need', 'Photographer for a wedding in May');
    const exact = await event.person({ name: 'Dora Diaz' });
    await exact.pin('need', 'Employment lawyer');
    await eventually(
      () => exact.suggestions(),
      (found) => found.length === 1,
    );
    expect(await half.suggestions()).toEqual([]);
    await set(({ dials }) => (dials.demand = 0));
    const cards = await eventually(
      () => half.suggestions(),
      (found) => found.length === 1,
    );
    expect(cards.map(({ partner }) => partner.name)).toEqual(['Hugo Hahn']);
  });

  it('leaves nobody out: whoever waited for ten minutes gets an open chat, unless that is switched off', async () => {
    event = await openLiveEvent(api, { openChats: true });
    const shy = await event.person({ name: 'Ada Ash' });
    const shyer = await event.person({ name: 'Bo Birch' });
    for (const { id } of [shy, shyer])
      await api.db.query('UPDATE attendee SET joined_at = $2 WHERE id = $1', [id, new Date(api.clock.now())]);
    const looked = async () => {
      // A change by each lets the engine look at both.
      for (const { browser } of [shy, shyer])
        await browser.put('/api/v1/attendee/me/mood', { mood: 'open', minutes: null }).expect(200);
    };
    await looked();
    api.clock.advance(9 * MINUTE);
    await looked();
    expect(await shy.suggestions()).toEqual([]);
    // Counted from when the engine first looked at the room, which is a moment after the first change.
    api.clock.advance(10 * MINUTE);
    await looked();
    const [card] = await eventually(
      () => shy.suggestions(),
      (found) => found.length === 1,
    );
    expect(card).toMatchObject({
      label: 'open-chat',
      partner: { name: 'Bo Birch' },
      facts: [],
      myBenefit: null,
    });
  });
});
