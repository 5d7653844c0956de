import { attendeeApi, consoleApi, newId } from '@commonground/client';
import type { SuggestionView } from '@commonground/contracts';
import { describe, expect, jest } from '@jest/globals';
import { axeFindingsLightAndDark } from '../product/axe-findings.js';
import { inChromium } from '../product/browser.js';
import { owner } from '../product/callers.js';
import { anEvent, aZone, join, type TestEvent } from '../product/live-event.js';
import { planRounds, stepRounds } from '../rounds/start-rounds.js';
import { aPhone, type Phone, phoneOf } from './phone.js';

jest.setTimeout(180_000);

/** A phone that notes what axe finds on each view that is looked at, light and dark, in words. */
function inspecting({ page }: Phone) {
  const found: string[] = [];
  const look = async (view: string) => {
    found.push(...(await axeFindingsLightAndDark(page)).map((finding) => `${view}: ${finding}`));
    const [wide, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    if (Number(wide) > Number(width)) found.push(`${view}: ${wide} px wide on a phone of ${width}`);
  };
  const close = async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  return { found, look, close };
}

/** Somebody with a full card, in an event with everything, whose phone is looked at. */
async function inTheRoom(event: TestEvent) {
  const ida = await join(event, {
    name: 'Ida Strand',
    headline: 'Keeper of a lighthouse',
    listed: true,
    text: 'a shipwright',
  });
  await ida.call(attendeeApi.changeMe, { body: { company: 'North Light', goal: 3 } });
  const phone = await phoneOf(ida);
  return { ida, phone, ...inspecting(phone) };
}

const DESIGNER = { name: 'Ole Brandt', headline: 'Designer', listed: true, text: 'graphic design, logos' };

describe('axe finds nothing, light and dark,', () => {
  inChromium('from the code or a personal link to the pin', async () => {
    const organizer = await owner();
    const event = await anEvent(organizer);
    const phone = await aPhone();
    const { found, look } = inspecting(phone);
    await phone.page.goto('/app/');
    await phone.find('join-code').waitFor();
    await look('code');
    await phone.type('join-code', 'AAAAAA');
    await phone.tap('join-code-go');
    await phone.page.getByRole('alert').waitFor();
    await look('code that nobody has');
    await phone.page.goto('/join/AAAAAA');
    await phone.page.getByRole('heading', { level: 1 }).waitFor();
    await look('link to no event');

    const body = { id: newId(), name: 'Ida Strand', present: false };
    const { id } = await organizer.call(consoleApi.addAttendee, { params: { eventId: event.id }, body });
    const params = { eventId: event.id, attendeeId: id };
    const { url } = await organizer.call(consoleApi.issuePersonalLink, { params });
    await organizer.call(consoleApi.revokePersonalLink, { params });
    await phone.page.goto(url);
    await phone.find('link-open').waitFor();
    await look('personal link');
    await phone.tap('link-open');
    await phone.page.getByRole('alert').waitFor();
    await look('personal link that was taken back');
    await phone.tap(phone.page.locator('main button'));
    await phone.find('join-code').waitFor();

    await phone.page.goto(event.joinUrl);
    await phone.find('join-name').waitFor();
    await look('first step');
    await phone.tap('join-next');
    await look('first step with what is missing');
    await phone.type('join-name', 'Ida');
    await phone.tap(phone.find('join-chip').first());
    await phone.tap('join-next');
    await phone.find('join-submit').waitFor();
    await look('second step');
    expect(found).toEqual([]);
  });

  inChromium('in rounds', async () => {
    const organizer = await owner();
    const event = await anEvent(organizer);
    const ida = await join(event, { name: 'Ida Strand', headline: 'Keeper of a lighthouse' });
    await join(event, { name: 'Ole Brandt', headline: 'Designer' });
    const phone = await phoneOf(ida);
    const { found, look } = inspecting(phone);
    await planRounds(organizer, event.id);
    await stepRounds(organizer, event.id, 'start');
    await phone.find('round-place').waitFor();
    await look('on the way to my place');
    await stepRounds(organizer, event.id, 'skip');
    await phone.page.locator('[data-testid=round-card][data-part=round]').waitFor();
    await look('in a round');
    await phone.tap('round-part');
    await phone.page.getByText('You sit out from the next round on').waitFor();
    await look('about to sit out');
    await stepRounds(organizer, event.id, 'skip');
    await phone.page.locator('[data-testid=round-card][data-state=out]').waitFor();
    await look('sitting out');
    await stepRounds(organizer, event.id, 'finish');
    await phone.find('rounds-over').waitFor();
    await look('after the last round');
    expect(found).toEqual([]);
  });

  inChromium('in every section but Now, and in every sheet', async () => {
    const organizer = await owner();
    const event = await anEvent(organizer);
    await join(event, { ...DESIGNER, direction: 'offer', suggested: false });
    await organizer.call(consoleApi.putOpening, {
      params: { eventId: event.id, openingId: newId() },
      body: { title: 'Town clerk', desk: null, panel: [], applicants: [] },
    });
    const { phone, found, look, close } = await inTheRoom(event);

    await phone.go('wall');
    await phone.pin('logos').waitFor();
    await look('Wall');
    await phone.tap(phone.pin('logos').locator('.pin-open'));
    await phone.find('pin-copy').waitFor();
    await look('sheet of a pin');
    await phone.tap('pin-copy');
    await phone.find('pin-copied').waitFor();
    await look('sheet of a copied pin');
    await phone.tap('block');
    await phone.find('block-confirm').waitFor();
    await look('sheet that asks before blocking');
    await close();
    await phone.tap(phone.pin('a shipwright').locator('.pin-open'));
    await phone.find('pin-edit').waitFor();
    await look('sheet of my pin');
    await phone.tap('pin-edit');
    await phone.find('pin-save').waitFor();
    await look('form of my pin');
    await close();
    await phone.tap('pin-add');
    await phone.find('pin-save').waitFor();
    await look('form of a pin');
    await close();
    await phone.tap(phone.pin('a shipwright').locator('.pin-open'));
    await phone.tap('pin-unpin');
    await phone.find('toast').waitFor();
    await look('Wall with a toast');

    await phone.go('people');
    await phone.find('person-card').first().waitFor();
    await look('People');
    await phone.tap(phone.find('person-card').filter({ hasText: 'Ole' }).getByRole('button'));
    await phone.find('person-sheet').waitFor();
    await look('sheet of a person');
    await close();
    await phone.go('contacts');
    await phone.find('contact-card').waitFor();
    await look('Contacts');
    await phone.go('me');
    await phone.tap('opening-apply');
    await look('Me');
    await phone.tap('card-edit');
    await phone.find('card-save').waitFor();
    await look('card');
    await close();
    await phone.tap('card-code');
    await phone.find('code-sheet').waitFor();
    await look('code of my card');
    await close();
    await phone.tap('leave');
    await phone.find('leave-confirm').waitFor();
    await look('leaving');
    await close();
    await phone.tap('mood-button');
    await phone.tap('mood-option-approach-me');
    await phone.find('mood-minutes-30').waitFor();
    await look('mood');
    await close();
    expect(found).toEqual([]);
  });

  inChromium('under Now, on "where to meet" and without a network', async () => {
    const organizer = await owner();
    const event = await anEvent(organizer, { withTips: true });
    await aZone(organizer, event.id);
    const { ida, phone, found, look, close } = await inTheRoom(event);
    const body = { id: ida.me.id, text: 'Soup is served.', minutes: 30 };
    await organizer.call(consoleApi.publishAnnouncement, { params: { eventId: event.id }, body });
    await phone.page.getByText('Soup is served.').waitFor();
    await look('Now, nobody yet');
    const ole = await join(event, { ...DESIGNER, direction: 'offer' });
    await ida.pin('need', 'a graphic designer');
    await phone.card('Ole Brandt').waitFor();
    await look('Now, with a card');
    await phone.tap('why-open');
    await phone.find('why-sheet').waitFor();
    await look('why I see a card');
    await close();
    await phone.tap('suggestion-later');
    await phone.tap(phone.find('later-list').locator('summary'));
    await look('Now, with a card for later');
    await join(event, { name: 'Pia Holm', direction: 'offer', text: 'graphic design for small shops' });
    await phone.tap(phone.card('Pia Holm').getByTestId('suggestion-decline'));
    // What holds the focus stays.
    await phone.find('decline-reason-known').focus();
    await look('Now, asked why not');
    await phone.tap('decline-reason-known');
    await phone.tap('suggestion-accept');
    await phone.find('suggestion-waiting').waitFor();
    await look('Now, having said yes');
    await phone.settled();

    const [card] = (await ole.call(attendeeApi.snapshot)).entities.suggestion as SuggestionView[];
    const params = { suggestionId: card?.id ?? '' };
    await ole.call(attendeeApi.accept, { params });
    await phone.find('meet-screen').waitFor();
    await look('where to meet');
    await close();
    await phone.find('meet-open').waitFor();
    await look('Now, expected somewhere');
    await phone.tap('meet-open');
    await ole.call(attendeeApi.confirmMet, { params });
    await phone.find('meet-screen').getByText('says you met').waitFor();
    await look('met, says the other');
    await phone.tap('meet-met');
    await phone.find('meet-done').waitFor();
    await phone.tap('meet-useful');
    await phone.page.locator('[data-testid=meet-useful][aria-pressed=true]').waitFor();
    await look('met');
    await phone.tap('meet-close');
    await phone.find('meet-screen').waitFor({ state: 'detached' });

    await phone.page.context().setOffline(true);
    await phone.page.locator('[data-testid=connection-state][data-state=offline]').waitFor();
    await phone.go('wall');
    await phone.tap('pin-add');
    await phone.type('pin-text', 'a berth');
    await phone.tap('pin-save');
    await phone.find('outbox-state').waitFor();
    await look('Wall without a network');
    expect(found).toEqual([]);
  });
});
