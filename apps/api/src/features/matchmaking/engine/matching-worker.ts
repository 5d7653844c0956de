import { parentPort } from 'node:worker_threads';
import type { ThreadMessage, ThreadReply } from './matching-thread.js';
import { RoomKeeper } from './room-keeper.js';

/** Entry of the thread that matches. What fails here ends it: the other side replaces it and sends the room again. */
const keeper = new RoomKeeper();
const say = (reply: ThreadReply) => parentPort?.postMessage(reply);

parentPort?.on('message', (message: ThreadMessage) => {
  if (message.kind === 'forget') keeper.forget(message.eventId);
  else say({ kind: 'answer', answer: keeper.answer(message.question) });
});
say({ kind: 'ready' });
