import { RoomKeeper } from './room-keeper.js';
import { type EngineAnswer, type EngineQuestion, SuggestionEngine } from './suggestion-engine.js';

/** Thinks in this process, for what runs from sources. The question is copied, as on the way to a thread. */
export class InProcessEngine extends SuggestionEngine {
  private readonly keeper = new RoomKeeper();

  suggest(question: EngineQuestion): Promise<EngineAnswer> {
    return new Promise((resolve) => resolve(this.keeper.answer(structuredClone(question))));
  }

  forget(eventId: string): void {
    this.keeper.forget(eventId);
  }
}
