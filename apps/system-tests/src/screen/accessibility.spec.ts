import { consoleApi, newId } from '@commonground/client';
import { SCENE_KINDS } from '@commonground/contracts/constants';
import { beforeAll, describe, expect, jest } from '@jest/globals';
import { axeFindings } from '../product/axe-findings.js';
import { inChromium } from '../product/browser.js';
import { type Caller, owner } from '../product/callers.js';
import { anEvent, join, type TestEvent } from '../product/live-event.js';
import { planRounds, stepRounds } from '../rounds/start-rounds.js';
import { agreedPerson } from './agreed-person.js';
import { openScreen, pairedScreen, sceneShown } from './screen-steps.js';

jest.setTimeout(120_000);

let organizer: Caller;
let event: TestEvent;
beforeAll(async () => {
  organizer = await owner();
  event = await anEvent(organizer, { topicTemplate: 'founders', withTips: true });
  await agreedPerson(event, 'Avocet');
  await join(event, { text: 'somebody who fixes bicycles' });
  const body = { id: newId(), text: 'Doors to the garden are open.', minutes: null };
  await organizer.call(consoleApi.publishAnnouncement, { params: { eventId: event.id }, body });
  await organizer.call(consoleApi.openMicrophone, {
    params: { eventId: event.id },
    body: { turnSeconds: 60 },
  });
  await planRounds(organizer, event.id);
  await stepRounds(organizer, event.id, 'start');
});

describe('axe finds nothing on the screen', () => {
  inChromium.each(['dark', 'light'])('that pairs, in every scene and without network, %s', async (theme) => {
    const found: Record<string, string[]> = {};
    const pairing = await openScreen(`?theme=${theme}`);
    found['pairing'] = await axeFindings(pairing);
    const screen = await pairedScreen(organizer, event.id, `?theme=${theme}`);
    for (const kind of SCENE_KINDS) {
      // The same device, told by its address to show one scene.
      await screen.goto(`/screen/?theme=${theme}&scene=${kind}`);
      await sceneShown(screen, kind, 25_000);
      found[kind] = await axeFindings(screen);
    }
    await screen.context().setOffline(true);
    await screen.getByTestId('screen-offline').waitFor();
    found['without network'] = await axeFindings(screen);
    expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
  });
});
