import { attendeeApi } from '@commonground/client';
import { beforeAll, describe, expect } from '@jest/globals';
import { phoneOf } from '../attendee/phone.js';
import { axeFindings, axeFindingsLightAndDark } from '../product/axe-findings.js';
import { inChromium } from '../product/browser.js';
import { type Caller, owner } from '../product/callers.js';
import { tryDeadlinesAgain } from '../product/deadlines.js';
import { anEvent, join } from '../product/live-event.js';
import { pairedScreen, sceneShown } from './screen-steps.js';

tryDeadlinesAgain();

const LIMIT_MS = 2000;

let organizer: Caller;
beforeAll(async () => {
  organizer = await owner();
});

describe('what nobody in the room gives', () => {
  inChromium('is asked for on the screen until somebody helps from a phone', async () => {
    const event = await anEvent(organizer);
    const screen = await pairedScreen(organizer, event.id, '?scene=gaps');
    await sceneShown(screen, 'gaps');
    await screen.getByTestId('screen-no-gaps').waitFor();
    const gap = (text: string) => screen.getByTestId('screen-gap').filter({ hasText: text });

    const shown = await join(event, { name: 'Shown Siskin', screen: true, text: 'harpsichord tuning' });
    const hidden = await join(event, { name: 'Hidden Heron', text: 'a lawyer for my lease, urgently' });
    await join(event, { name: 'Quiet Quail', text: 'quokka whispering' });
    for (let count = 0; count < 5; count += 1) await join(event, { text: 'a photographer' });

    await gap('Shown Siskin looks for').filter({ hasText: 'harpsichord tuning' }).waitFor();
    // While they came in one by one, the first photographer alone was one more that someone looked for.
    await gap('5 people look for').filter({ hasText: 'photographer' }).waitFor();
    await gap('Someone looks for').waitFor();
    const words = await screen.getByTestId('scene').innerText();
    for (const secret of ['Hidden Heron', 'urgently', 'Quiet Quail', 'quokka'])
      expect(words).not.toContain(secret);
    expect(await axeFindings(screen)).toEqual([]);

    const helper = await join(event, { name: 'Bea Berg', direction: 'offer', text: 'old maps' });
    const phone = await phoneOf(helper);
    await phone.go('wall');
    const need = phone.pin('a lawyer for my lease');
    await need.getByText('Nobody offers this yet').waitFor();
    const before = phone.taps;
    await phone.tap(need.getByTestId('pin-help'));
    await phone.find('pin-form').waitFor();
    expect(await axeFindingsLightAndDark(phone.page)).toEqual([]);
    await phone.tap('pin-save');
    const pinned = Date.now();
    expect(phone.taps - before).toBe(2);
    await gap('Someone looks for').waitFor({ state: 'detached', timeout: LIMIT_MS });
    console.log(`answered → gone from the screen after ${Date.now() - pinned} ms`);
    await need.getByText('Nobody offers this yet').waitFor({ state: 'detached' });
    const { me } = await hidden.call(attendeeApi.session);
    expect(me.name).toBe('Hidden Heron');

    // Whoever takes the consent back takes name and words with it.
    await shown.call(attendeeApi.changeConsents, {
      body: { listed: false, suggested: true, screen: false },
    });
    await screen.getByText('harpsichord tuning').waitFor({ state: 'detached', timeout: LIMIT_MS });
    expect(await screen.getByTestId('screen-gap').count()).toBe(1);
    expect([...screen.errors, ...phone.page.errors]).toEqual([]);
  });
});
