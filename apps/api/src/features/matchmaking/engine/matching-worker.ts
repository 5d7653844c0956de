import { parentPort } from 'node:worker_threads';
import type { ThreadMessage, ThreadReply } from './matching-thread.js';
import { RoomKeeper } from './room-keeper.js';
import { standBack } from './stand-back.js';

/** Entry of the thread that matches. What fails here ends it: the other side replaces it and sends the room again. */
const keeper = new RoomKeeper();
const say = (reply: ThreadReply) => parentPort?.postMessage(reply);
const onRound = (thoughtOut: number) => say({ kind: 'round', thoughtOut });

parentPort?.on('message', (message: ThreadMessage) => {
  switch (message.kind) {
    case 'forget':
      return keeper.forget(message.eventId);
    case 'suggest':
      return say({ kind: 'answer', answer: keeper.answer(message.question) });
    case 'rehearse':
      return say({ kind: 'answer', answer: keeper.rehearse(message.question) });
    case 'outlook':
      return say({ kind: 'answer', answer: keeper.outlook(message.question) });
    case 'preview':
      return say({ kind: 'answer', answer: keeper.preview(message.question) });
    case 'gaps':
      return say({ kind: 'answer', answer: keeper.gaps(message.question) });
    case 'rounds':
      return say({ kind: 'answer', answer: keeper.planRounds(message.question, onRound) });
  }
});
standBack();
say({ kind: 'ready' });
