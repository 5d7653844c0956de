import { attendeeApi, newId } from '@commonground/client';
import { recordedCaller } from '../client/recorded-calls.js';
import { aPin } from '../room/commands.js';
import type { Scenario } from './scenario.js';

const TIMES = 5;

export const sentFiveTimes: Scenario = {
  id: 'F12',
  title: 'the same command arrives five times at once, on two nodes',
  recoveryMs: 5000,
  async run(stage) {
    const installation = await stage.shared();
    const commands = stage.size === 'full' ? 40 : 15;
    const room = await stage.room(installation, { phones: 6 });
    const { history } = room;
    let different = 0;
    for (let n = 0; n < commands; n++) {
      const phone = room.phones[n % room.phones.length];
      if (!phone) continue;
      const [key, body] = [newId(), aPin(room.event.topics[0]?.id ?? '', `five times ${n}`)];
      const answers = await Promise.all(
        Array.from({ length: TIMES }, async (_, time) => {
          const node = installation.node((n + time) % installation.nodes.length);
          const cookie = phone.caller.cookies.read();
          const caller = recordedCaller(node.url, phone.name, history, cookie);
          history.add({ type: 'invoke', client: phone.name, command: key, text: body.text });
          const answer = await caller.call(attendeeApi.pin, { body, key });
          history.add({ type: 'ok', client: phone.name, command: key });
          return JSON.stringify(answer);
        }),
      );
      if (new Set(answers).size !== 1) different += 1;
    }
    await room.settle();
    if (different > 0) throw new Error(`${different} of ${commands} commands were answered differently.`);
    return { commands };
  },
};
