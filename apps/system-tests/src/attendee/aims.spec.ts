import { attendeeApi, newId } from '@commonground/client';
import type { Me, SuggestionView } from '@commonground/contracts';
import type { Aim } from '@commonground/contracts/constants';
import { afterEach, beforeEach, describe, expect, jest } from '@jest/globals';
import { axeFindingsLightAndDark } from '../product/axe-findings.js';
import { inChromium } from '../product/browser.js';
import { owner } from '../product/callers.js';
import { eventually } from '../product/eventually.js';
import { anEvent, join, type TestEvent, type TestPerson } from '../product/live-event.js';
import { product } from '../product/product.js';
import { ask } from '../product/sql.js';
import { databaseUrlOf } from '../start/embedded-database.js';
import { type Phone, phoneOf } from './phone.js';

jest.setTimeout(120_000);

let event: TestEvent;
let mira: TestPerson;
let phone: Phone;

beforeEach(async () => {
  if (process.env['CHROMIUM_MISSING']) return;
  event = await anEvent(await owner());
  mira = await join(event, {
    name: 'Mira Solberg',
    direction: 'offer',
    text: 'graphic design for small firms',
  });
  phone = await phoneOf(mira);
});
afterEach(() => phone?.close());

const designer = (name: string) => join(event, { name, text: 'a graphic designer' });
const partners = async (person: TestPerson) => {
  const { entities } = await person.call(attendeeApi.snapshot);
  return ((entities.suggestion ?? []) as SuggestionView[]).map(({ partner }) => partner.name);
};

/** Keeps the card of somebody by a pin of theirs. */
async function keep(keeper: TestPerson, other: TestPerson): Promise<void> {
  const pin = await other.pin('offer', `a bicycle, number ${newId()}`);
  await keeper.call(attendeeApi.copyPin, { params: { pinId: pin.id } });
}

async function aim(at: Aim): Promise<void> {
  await phone.tap('mood-button');
  await phone.tap(`aim-${at}`);
  await phone.find(`aim-${at}`).and(phone.page.locator('[aria-pressed=true]')).waitFor();
  await phone.tap('mood-save');
  await phone.settled();
}

/** Somebody else who fits: when that card is there, one with Mira would be. */
async function askTheRoom(seeker: TestPerson): Promise<void> {
  const rival = await join(event, {
    name: `Rival ${newId()}`,
    direction: 'offer',
    text: 'graphic design, logos',
  });
  await eventually('a card with the rival', async () => (await partners(seeker)).includes(rival.me.name));
}

describe('whom somebody looks for', () => {
  inChromium(
    '“people I know” leads to contacts who are here alone, “new people” to none of them',
    async () => {
      await aim('renew');
      await phone.page.getByText('You are looking for people you know.').waitFor();
      const nils = await join(event, { name: 'Nils Okafor', text: 'a rehearsal room' });
      const olaf = await join(event, { name: 'Olaf Lind', text: 'a rehearsal room' });
      await olaf.call(attendeeApi.changeMe, { body: { present: false } });
      const petra = await designer('Petra Vogel');
      await keep(mira, olaf);
      await keep(mira, nils);
      await phone.card('Nils Okafor').getByText('Just to talk').waitFor();
      await askTheRoom(petra);
      expect(await partners(mira)).toEqual(['Nils Okafor']);

      // The card that is open stays; those who are new join it, and no contact does.
      const rita = await join(event, { name: 'Rita Berg', text: 'a plumber' });
      await keep(mira, rita);
      await aim('new');
      await phone.card('Petra Vogel').waitFor();
      await rita.pin('need', 'a graphic designer');
      await askTheRoom(rita);
      expect((await partners(mira)).sort()).toEqual(['Nils Okafor', 'Petra Vogel']);
      await aim('useful');
      await phone.card('Rita Berg').waitFor();
    },
  );
});

describe('somebody who leaves two cards in a row unanswered', () => {
  inChromium('reads on the phone that cards are paused, and ends that with a tap', async () => {
    const database = databaseUrlOf(product().dataDir);
    for (const name of ['Nils Okafor', 'Petra Vogel']) {
      await designer(name);
      await phone.card(name).waitFor();
      // Half an hour later.
      await ask(database, `UPDATE suggestion SET expires_at = now() WHERE event_id = '${event.id}'`);
      await phone.card(name).waitFor({ state: 'detached' });
    }
    await phone.find('day-off').waitFor();
    expect(await axeFindingsLightAndDark(phone.page)).toEqual([]);
    await phone.tap('day-off-end');
    await phone.find('day-off').waitFor({ state: 'detached' });
    await phone.settled();
    const { entities } = await mira.call(attendeeApi.snapshot);
    expect((entities.me as Me[])[0]?.dayOffUntil).toBeNull();
    await designer('Rita Berg');
    await phone.card('Rita Berg').waitFor();
  });
});
