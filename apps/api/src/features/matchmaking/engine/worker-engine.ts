import type { OnApplicationShutdown } from '@nestjs/common';
import type { PairOutlook, PersonPreview, Rehearsal, RoundsPlan } from '@commonground/matching';
import type { MatchingThread, ThreadListener } from './matching-thread.js';
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
import { ThreadLane } from './thread-lane.js';

/**
 * Thinks in two threads, shared by all events: one makes suggestions, the other answers what somebody asks once. A live
 * event does not wait for what is only played.
 */
export class WorkerEngine extends SuggestionEngine implements OnApplicationShutdown {
  private readonly live: ThreadLane;
  private readonly aside: ThreadLane;

  constructor(open: (listener: ThreadListener) => MatchingThread) {
    super();
    this.live = new ThreadLane('matching worker', open);
    this.aside = new ThreadLane('planning worker', open);
  }

  suggest(question: EngineQuestion): Promise<EngineAnswer> {
    return this.live.ask({ kind: 'suggest', question });
  }

  rehearse(question: RehearsalQuestion, asking?: Asking): Promise<Rehearsal> {
    return this.aside.ask({ kind: 'rehearse', question }, asking);
  }

  preview(question: PreviewQuestion, asking?: Asking): Promise<readonly PersonPreview[]> {
    return this.aside.ask({ kind: 'preview', question }, asking);
  }

  outlook(question: OutlookQuestion, asking?: Asking): Promise<PairOutlook> {
    return this.aside.ask({ kind: 'outlook', question }, asking);
  }

  planRounds(question: RoundsQuestion, asking?: Asking): Promise<RoundsPlan | null> {
    return this.aside.ask({ kind: 'rounds', question }, asking);
  }

  gaps(question: GapsQuestion): Promise<GapsAnswer> {
    // The room is held in one thread; people who were read for this question are looked at in the other.
    return (question.people ? this.aside : this.live).ask({ kind: 'gaps', question });
  }

  forget(eventId: string): void {
    this.live.forget(eventId);
  }

  /** Lets the threads finish what they were asked, for a moment, and ends them. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.live.end(), this.aside.end()]);
  }
}
