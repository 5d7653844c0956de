import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attendeeApi, listOf } from '@commonground/client';
import type { SuggestionView } from '@commonground/contracts';
import { eventually } from '../../src/product/eventually.js';
import type { Phone } from '../room/room.js';
import type { Scenario } from './scenario.js';

const POISON = 'Nightshade';

/** Loaded into every thread of a node: the one that matches breaks over whoever has this name. */
const BREAKS_OVER_POISON = `
import { parentPort } from 'node:worker_threads';
if (parentPort) {
  const { on } = parentPort;
  parentPort.on = (name, hear) =>
    on.call(parentPort, name, name !== 'message' ? hear : (message) => {
      if (JSON.stringify(message).includes('${POISON}')) throw new Error('This cannot be thought.');
      hear(message);
    });
}
`;

export const poisonedProfile: Scenario = {
  id: 'F23b',
  title: 'the engine breaks over the profile of one person',
  recoveryMs: 10_000,
  async run(stage) {
    const poison = join(stage.folder('poison'), 'poison.mjs');
    writeFileSync(poison, BREAKS_OVER_POISON);
    const installation = await stage.own({ nodes: 2 });
    for (const node of installation.nodes) await node.restart({ execArgv: ['--import', poison] });
    await installation.mend();
    const room = await stage.room(installation, { phones: 10, suggested: true });
    const [ill, seeker, giver] = room.phones.slice(6);
    if (!ill || !seeker || !giver) throw new Error('Three people are needed.');
    const waitFor = (people: readonly Phone[]) =>
      eventually(
        `a card for ${people.map(({ name }) => name).join(' and ')}`,
        () => people.every(hasCard),
        90_000,
      );
    room.broke('somebody has a name over which the engine breaks');
    await ill.caller.call(attendeeApi.changeMe, { body: { name: POISON } });
    await room.pin(ill, { direction: 'need', text: 'a lawyer for my shop' });
    await room.pin(giver, { direction: 'offer', text: 'tenancy law, I am an attorney' });
    await room.pin(seeker, { direction: 'need', text: 'a lawyer for my lease' });
    const outcomes = await room.pinEach(room.phones.slice(0, 6), 2);
    // The wall goes on as if nothing were wrong.
    await room.healed('the name is there, and stays');
    await room.current(10_000);
    const others = await waitFor([seeker, giver]);
    if (hasCard(ill)) throw new Error('The engine did not break: nothing was tested.');
    await ill.caller.call(attendeeApi.changeMe, { body: { name: 'Belladonna' } });
    const own = await waitFor([ill]);
    await room.settle();
    return {
      'slowest pin ms': Math.round(Math.max(...outcomes.map(({ milliseconds }) => milliseconds))),
      'card of others after ms': others,
      'card once the name was changed ms': own,
    };
  },
};

const hasCard = ({ feed }: Phone): boolean =>
  feed.state !== undefined && listOf<SuggestionView>(feed.state, 'suggestion').length > 0;
