import type { PairOutlook, PersonPreview, Rehearsal, RoundsPlan } from '@commonground/matching';
import { RoomKeeper } from './room-keeper.js';
import {
  type Asking,
  type EngineAnswer,
  type EngineQuestion,
  type GapsAnswer,
  type GapsQuestion,
  type OutlookQuestion,
  type PreviewQuestion,
  type RehearsalQuestion,
  type RoundsQuestion,
  SuggestionEngine,
} from './suggestion-engine.js';

/** Thinks in this process, for what runs from sources. The question is copied, as on the way to a thread. */
export class InProcessEngine extends SuggestionEngine {
  private readonly keeper = new RoomKeeper();

  suggest(question: EngineQuestion): Promise<EngineAnswer> {
    return new Promise((resolve) => resolve(this.keeper.answer(structuredClone(question))));
  }

  rehearse(question: RehearsalQuestion): Promise<Rehearsal> {
    return new Promise((resolve) => resolve(this.keeper.rehearse(structuredClone(question))));
  }

  outlook(question: OutlookQuestion): Promise<PairOutlook> {
    return new Promise((resolve) => resolve(this.keeper.outlook(structuredClone(question))));
  }

  preview(question: PreviewQuestion): Promise<readonly PersonPreview[]> {
    return new Promise((resolve) => resolve(this.keeper.preview(structuredClone(question))));
  }

  planRounds(question: RoundsQuestion, { onRound }: Asking = {}): Promise<RoundsPlan | null> {
    return new Promise((resolve) => resolve(this.keeper.planRounds(structuredClone(question), onRound)));
  }

  gaps(question: GapsQuestion): Promise<GapsAnswer> {
    return new Promise((resolve) => resolve(this.keeper.gaps(structuredClone(question))));
  }

  forget(eventId: string): void {
    this.keeper.forget(eventId);
  }
}
