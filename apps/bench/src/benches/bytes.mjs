import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@commonground/client';
import { sharedNow } from '../live/clock.mjs';
import { withCrowd } from '../live/crowd.mjs';
import { withRoom } from '../live/room.mjs';
import { signInOwner } from '../product/callers.mjs';
import { withApi } from '../product/running-api.mjs';
import { atMost } from '../report/row.mjs';

const [PHONES, MESSAGES, BATCH, TEXT] = [20, 20, 10, 120];
const [RATE, SECONDS, EVERY] = [100, 10, 50];
/** A room needs people enough to pin. */
const PEOPLE = 500;

/**
 * What the wall costs on the air: bytes of websocket frames, headers included, as they reach a phone.
 * @param {(line: string) => void} say
 */
export function measureBytes(say) {
  return withApi(async (api) =>
    withRoom(api, await signInOwner(api), PEOPLE, (room) =>
      withCrowd(PHONES, async (crowd) => {
        await crowd.connect('product', room.target, await room.phones(PHONES));
        await pause(1000);
        await crowd.count();
        for (let message = 0; message < MESSAGES; message++) {
          const stamp = `${sharedNow().toFixed(3)} `;
          await crowd.watch('product', stamp, () => room.pin(BATCH, stamp));
        }
        const { bytes } = await crowd.count();
        const update = bytes / PHONES / (MESSAGES * BATCH);
        const all = await stream(room, crowd);
        say(`Everything: ${all.bytes.toFixed(0)} bytes and ${all.frames.toFixed(1)} frames a second.`);
        await crowd.cut('product');
        // Another topic than the one where everybody pins.
        const interested = await crowd
          .connect('product', room.target, await room.phones(PHONES, { topics: [newId()] }))
          .then(
            () => stream(room, crowd),
            () => null,
          );
        say(
          interested
            ? `One topic: ${interested.bytes.toFixed(0)} bytes a second.`
            : 'Phones cannot say what they show.',
        );
        return [
          atMost(`T14 bytes of a new card of ${TEXT} characters, ${BATCH} in a message`, {
            measured: update,
            baseline: TEXT,
            gate: TEXT + 100,
          }),
          ...streamRows('shows the whole wall', all, null, 5),
          ...streamRows('shows another topic', interested, 4, 5),
        ];
      }),
    ),
  );
}

/**
 * @param {import('../live/room.mjs').Room} room
 * @param {import('../live/crowd.mjs').Crowd} crowd
 * @returns {Promise<{ bytes: number, frames: number }>} for one phone in a second
 */
async function stream(room, crowd) {
  await pause(1000);
  await crowd.count();
  const begun = sharedNow();
  for (let sent = 0; sent < RATE * SECONDS; sent += (RATE * EVERY) / 1000) {
    await pause(Math.max(0, begun + (sent * 1000) / RATE - sharedNow()));
    await room.pin((RATE * EVERY) / 1000);
  }
  const { bytes, frames } = await crowd.count();
  const seconds = (sharedNow() - begun) / 1000;
  return { bytes: bytes / PHONES / seconds, frames: frames / PHONES / seconds };
}

/**
 * @param {string} what
 * @param {{ bytes: number, frames: number } | null} figures null: could not be measured
 * @param {number | null} mostKb
 * @param {number | null} mostFrames
 */
function streamRows(what, figures, mostKb, mostFrames) {
  const name = `T15 a phone that ${what}, ${RATE} pins a second`;
  return [
    atMost(`${name} (KB/s)`, { measured: figures && figures.bytes / 1000, gate: mostKb }),
    atMost(`${name} (frames/s)`, { measured: figures && figures.frames, gate: mostFrames }),
  ];
}
