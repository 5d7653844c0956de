import { listOf } from '@commonground/client';
import type { SuggestionView } from '@commonground/contracts';
import { eventually } from '../../src/product/eventually.js';
import type { Phone } from '../room/room.js';
import type { Scenario } from './scenario.js';

export const matchingNodeKilled: Scenario = {
  id: 'F23',
  title: 'the node that makes suggestions is killed with work in its hands',
  recoveryMs: 10_000,
  async run(stage) {
    const installation = await stage.shared();
    const room = await stage.room(installation, { phones: 8, suggested: true });
    const [seeker, giver] = room.phones.slice(6);
    if (!seeker || !giver) throw new Error('Two people are needed.');
    await room.pin(giver, { direction: 'offer', text: 'tenancy law, I am an attorney' });
    room.broke('the node that matches is killed');
    await room.pin(seeker, { direction: 'need', text: 'a lawyer for my lease' });
    // Only one node matches an event; the seed decides whether this is the one.
    await installation.node(stage.random() < 0.5 ? 0 : 1).kill();
    await room.healed('the other node is there');
    const hasCard = ({ feed }: Phone) =>
      feed.state !== undefined && listOf<SuggestionView>(feed.state, 'suggestion').length > 0;
    const took = await eventually('both to have a card', () => [seeker, giver].every(hasCard), 60_000);
    await installation.mend();
    await room.settle();
    return { 'card after ms': took };
  },
};
