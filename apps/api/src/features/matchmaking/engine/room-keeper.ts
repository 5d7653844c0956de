import { createAnalyser, suggest } from '@commonground/matching';
import { type HeldRoom, inputOf, updated } from './held-room.js';
import type { EngineAnswer, EngineQuestion } from './suggestion-engine.js';

/** The engine's side of the port, wherever it runs: keeps rooms up to date, and what it read in people's texts. */
export class RoomKeeper {
  private readonly analyser = createAnalyser();
  private readonly rooms = new Map<string, HeldRoom>();

  answer(question: EngineQuestion): EngineAnswer {
    const { eventId } = question.place;
    const room = updated(this.rooms.get(eventId), question.room);
    if (!room) return 'stale';
    this.rooms.set(eventId, room);
    return suggest(inputOf(room, question), this.analyser);
  }

  forget(eventId: string): void {
    this.rooms.delete(eventId);
  }
}
