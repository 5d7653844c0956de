import { consoleApi } from '@commonground/client';
import type { TipView, TopicView, ZoneView } from '@commonground/contracts';
import { describe, expect } from '@jest/globals';
import { consoleBrowser, inChromium } from '../product/browser.js';
import { anEvent } from '../product/live-event.js';
import { addTip, addZone, createEvent, eventIdOf, goLive, openSection } from './console-steps.js';

describe('an organizer in the console', () => {
  inChromium('creates an event with topics, zones and tips, and goes live', async () => {
    const { page, caller } = await consoleBrowser();
    const eventId = await createEvent(page, {
      name: 'Harbour breakfast of the makers',
      place: 'Pier 7, Lisbon',
      timeZone: 'Europe/Lisbon',
      startsAt: '2026-12-03T08:30',
      endsAt: '2026-12-03T11:00',
      template: 'founders',
      withTips: true,
    });
    const params = { eventId };
    expect(await caller.call(consoleApi.event, { params })).toMatchObject({
      name: 'Harbour breakfast of the makers',
      place: 'Pier 7, Lisbon',
      timeZone: 'Europe/Lisbon',
      // Lisbon is on UTC in December.
      startsAt: '2026-12-03T08:30:00.000Z',
      endsAt: '2026-12-03T11:00:00.000Z',
      phase: 'draft',
    });

    await openSection(page, 'zones');
    await addZone(page, { name: 'Boathouse', purpose: 'lively', spots: ['Oar table', 'Rope bench'] });
    await addZone(page, { name: 'Net loft', purpose: 'quiet', spots: ['Window seat'] });
    await openSection(page, 'tips');
    await addTip(page, 'Ask what somebody is building with their hands.');
    await openSection(page, 'topics');
    await page.getByTestId('topic-row').nth(3).waitFor();
    await goLive(page);

    const { entities } = await caller.call(consoleApi.snapshot, { params });
    const zones = (entities.zone ?? []) as ZoneView[];
    expect(zones.map(({ name, purpose, spots }) => [name, purpose, spots.map((spot) => spot.name)])).toEqual([
      ['Boathouse', 'lively', ['Oar table', 'Rope bench']],
      ['Net loft', 'quiet', ['Window seat']],
    ]);
    const tips = ((entities.tip ?? []) as TipView[]).map(({ text }) => text);
    expect(tips).toContain('Ask what somebody is building with their hands.');
    expect(tips.length).toBeGreaterThanOrEqual(8);
    expect((entities.topic as TopicView[]).length).toBeGreaterThanOrEqual(4);
    expect((await caller.call(consoleApi.event, { params })).phase).toBe('live');
    await openSection(page, 'overview');
    expect(await page.getByTestId('headline-encounters').textContent()).toBe('0');
    expect(page.errors).toEqual([]);
  });

  inChromium('opens an event by a click anywhere on its card', async () => {
    const { page, caller } = await consoleBrowser();
    const event = await anEvent(caller, { name: 'A card to click on', place: 'The corner house' });
    await page.reload();
    const card = page.locator(`[data-testid=event-card][data-event-id="${event.id}"]`);
    const box = await card.boundingBox();
    if (!box) throw new Error('The card is not to be seen.');
    const { width, height } = box;
    // The title, the place in words, the empty corner at the bottom.
    const spots = [undefined, { x: width / 2, y: height / 2 }, { x: width - 6, y: height - 6 }];
    for (const position of spots) {
      await (position ? card.click({ position }) : card.getByRole('link').click());
      await page.getByTestId('headline-encounters').waitFor();
      expect(eventIdOf(page)).toBe(event.id);
      await page.goBack();
      await card.waitFor();
    }
    // One link for a card, so that a screen reader reads it once.
    expect(await card.getByRole('link').count()).toBe(1);
  });
});
