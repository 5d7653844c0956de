import {
  type Analyser,
  checkPlan,
  createAnalyser,
  createMatcher,
  type EventWord,
  gapRadar,
  type Matcher,
  pairOutlook,
  type PairOutlook,
  pairScores,
  type PersonPreview,
  planRounds,
  preview,
  rehearse,
  type Rehearsal,
  type RoundsPlan,
} from '@commonground/matching';
import { onlyConflictIn } from './conflict-watch.js';
import { asRoom, type HeldRoom, inputOf, maySitTogether, peopleHere, updated } from './held-room.js';
import type {
  EngineAnswer,
  EngineQuestion,
  GapsAnswer,
  GapsQuestion,
  OutlookQuestion,
  PreviewQuestion,
  RehearsalQuestion,
  RoundsQuestion,
} from './suggestion-engine.js';

/** Texts that are remembered of an event with words of its own. */
const WORDY_TEXTS = 10_000;
/** Each takes some megabytes; more are made anew when they are needed. */
const MOST_READERS = 20;

/** An analyser that knows the words of an event, and which ones. */
interface Reader {
  readonly key: string;
  readonly analyser: Analyser;
}

interface KeptMatcher {
  readonly analyser: Analyser;
  readonly matcher: Matcher;
}

/** The engine's side of the port, wherever it runs: keeps rooms up to date, and what it read in people's texts. */
export class RoomKeeper {
  /** Reads the texts of all events that have no words of their own. */
  private readonly analyser = createAnalyser();
  private readonly readers = new Map<string, Reader>();
  private readonly rooms = new Map<string, HeldRoom>();
  private readonly matchers = new Map<string, KeptMatcher>();

  answer(question: EngineQuestion): EngineAnswer {
    const { eventId } = question.place;
    const room = updated(this.rooms.get(eventId), question.room, question.now);
    if (!room) return 'stale';
    this.rooms.set(eventId, room);
    const conflicts: (readonly [string, string])[] = [];
    const pairs = this.matcherOf(eventId, this.readerOf(eventId, question)).suggest({
      ...inputOf(room, question),
      barred: { is: onlyConflictIn(room, question), note: (low, high) => conflicts.push([low, high]) },
    });
    return { pairs, conflicts };
  }

  /** What those of the room that is held, or those who were sent, lack. */
  gaps(question: GapsQuestion): GapsAnswer {
    const { eventId, people, settings } = question;
    const room = people ? asRoom(people, [], []) : this.rooms.get(eventId);
    return room ? gapRadar(peopleHere(room), settings, this.readerOf(eventId, question)) : 'stale';
  }

  /** Plays an evening with the rules of the house. The room that is held is not touched. */
  rehearse({ place, bonds, settings, seed, places, minutes, ...asked }: RehearsalQuestion): Rehearsal {
    const analyser = this.readerOf(place.eventId, { settings, ...asked });
    const input = inputOf(asRoom(asked.people, [], bonds), { place, now: 0, dayBegan: 0, settings });
    return rehearse({ ...input, seed, places, minutes }, analyser);
  }

  /** With all that the event has taught, as suggestions are made. @throws Error for a room that builds on another */
  outlook(question: OutlookQuestion): PairOutlook {
    const { place, room, now, one, other } = question;
    const whole = updated(undefined, room, now);
    if (!whole) throw new Error('An outlook needs a whole room.');
    return pairOutlook(inputOf(whole, question), one, other, this.readerOf(place.eventId, question));
  }

  /** As if the event began now: a room of its own, in which nobody has had a card. */
  preview(question: PreviewQuestion): readonly PersonPreview[] {
    const { people, bonds, seed, sample, most } = question;
    const input = inputOf(asRoom(people, [], bonds), { ...question, dayBegan: 0 });
    return preview({ ...input, seed, sample, most }, this.readerOf(question.place.eventId, question));
  }

  /** By how well people fit, with the reach policy for who may share a group. */
  planRounds(question: RoundsQuestion, onRound?: (thoughtOut: number) => void): RoundsPlan | null {
    const { place, settings, rounds, standing } = question;
    const room = asRoom(question.people, [], question.bonds);
    const mayMeet = maySitTogether(room, question);
    if (standing) {
      const broken = checkPlan(standing, { ...rounds, people: standing.people, weights: [], mayMeet });
      if (!broken.some(({ hard }) => hard)) return null;
    }
    const { people } = inputOf(room, question);
    const weights = pairScores(people, settings, this.readerOf(place.eventId, question));
    return planRounds({ ...rounds, weights, mayMeet }, onRound);
  }

  forget(eventId: string): void {
    this.rooms.delete(eventId);
    this.matchers.delete(eventId);
    this.readers.delete(eventId);
  }

  /** Reads texts with the words of the event. Where those changed, everything is read again. */
  private readerOf(
    eventId: string,
    { words, settings: { language } }: { words: readonly EventWord[]; settings: { language: string } },
  ): Analyser {
    if (words.length === 0) {
      this.readers.delete(eventId);
      return this.analyser;
    }
    const key = JSON.stringify([language, words.map(({ words: phrases, concept }) => [concept, phrases])]);
    let reader = this.readers.get(eventId);
    if (reader?.key !== key) {
      reader = { key, analyser: createAnalyser(WORDY_TEXTS, undefined, { language, words }) };
      const [oldest] = this.readers.keys();
      if (this.readers.size >= MOST_READERS && oldest !== undefined) this.readers.delete(oldest);
      this.readers.set(eventId, reader);
    }
    return reader.analyser;
  }

  /** Keeps lists of the room between questions; what is kept only saves time. */
  private matcherOf(eventId: string, analyser: Analyser): Matcher {
    let kept = this.matchers.get(eventId);
    if (kept?.analyser !== analyser) {
      kept = { analyser, matcher: createMatcher(analyser) };
      this.matchers.set(eventId, kept);
    }
    return kept.matcher;
  }
}
