import {
  createAnalyser,
  createMatcher,
  type Matcher,
  pairOutlook,
  type PairOutlook,
  type PersonPreview,
  preview,
  rehearse,
  type Rehearsal,
} from '@commonground/matching';
import { asRoom, type HeldRoom, inputOf, updated } from './held-room.js';
import type {
  EngineAnswer,
  EngineQuestion,
  OutlookQuestion,
  PreviewQuestion,
  RehearsalQuestion,
} from './suggestion-engine.js';

/** The engine's side of the port, wherever it runs: keeps rooms up to date, and what it read in people's texts. */
export class RoomKeeper {
  private readonly analyser = createAnalyser();
  private readonly rooms = new Map<string, HeldRoom>();
  private readonly matchers = new Map<string, Matcher>();

  answer(question: EngineQuestion): EngineAnswer {
    const { eventId } = question.place;
    const room = updated(this.rooms.get(eventId), question.room, question.now);
    if (!room) return 'stale';
    this.rooms.set(eventId, room);
    return this.matcherOf(eventId).suggest(inputOf(room, question));
  }

  /** Plays an evening with the rules of the house. The room that is held is not touched. */
  rehearse({ place, bonds, settings, seed, places, minutes, ...asked }: RehearsalQuestion): Rehearsal {
    const { people, mayMeet } = inputOf(asRoom(asked.people, [], bonds), { place, now: 0, settings });
    return rehearse({ people, mayMeet, settings, seed, places, minutes }, this.analyser);
  }

  outlook({ place, people, cards, now, settings, one, other }: OutlookQuestion): PairOutlook {
    const input = inputOf(asRoom(people, cards, []), { place, now, settings });
    return pairOutlook(input, one, other, this.analyser);
  }

  /** As if the event began now: a room of its own, in which nobody has had a card. */
  preview({ place, people, bonds, now, settings, ...asked }: PreviewQuestion): readonly PersonPreview[] {
    const input = inputOf(asRoom(people, [], bonds), { place, now, settings });
    return preview({ ...input, ...asked }, this.analyser);
  }

  forget(eventId: string): void {
    this.rooms.delete(eventId);
    this.matchers.delete(eventId);
  }

  /** Keeps lists of the room between questions; what is kept only saves time. */
  private matcherOf(eventId: string): Matcher {
    let matcher = this.matchers.get(eventId);
    if (!matcher) {
      matcher = createMatcher(this.analyser);
      this.matchers.set(eventId, matcher);
    }
    return matcher;
  }
}
