import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  afterAsking,
  afterLeaving,
  type AskingRefusal,
  entryOf,
  mayAskForMicrophone,
  type MicrophoneQueue,
} from '@commonground/domain';
import type { Clock } from '@commonground/kernel';
import type { MyMicrophoneEntry } from '@commonground/contracts';
import { type ErrorCode, LIMITS } from '@commonground/contracts/constants';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { Places } from '../../platform/auth/places.js';
import { type Batch, HotCommands, type HotKind, type Outcome } from '../../platform/database/hot-commands.js';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeRepository, DaysOff, partyOf } from '../attendees/index.js';
import { type HeldMicrophone, MicrophoneRepository } from './microphone.repository.js';

/** What somebody wants: to stand in the queue with this entry, or, without one, not to. */
interface Wish {
  readonly attendeeId: string;
  readonly entryId: string | null;
}

type Answer = MyMicrophoneEntry | null;

/** What decides about wishes. */
interface WishFacts {
  readonly held: HeldMicrophone;
  /** Entries of these ids at other events. */
  readonly elsewhere: ReadonlySet<string>;
  readonly refusalOf: (wish: Wish) => ErrorCode | null;
  /** Whose day off ends with what they do. */
  readonly awaited: ReadonlySet<string>;
}

/** Asks for the microphone and gives it up. A word from the stage makes many ask at once, so that both are hot. */
@Injectable()
export class AskForMicrophone {
  /** One kind for both, so that people who ask and people who leave share a batch. */
  private readonly wishing: HotKind<Wish, Answer, WishFacts> = {
    people: (_, wishes) => wishes.map(({ attendeeId }) => attendeeId),
    read: (manager, eventId, wishes) => this.facts(manager, eventId, wishes),
    carryOut: (batch, eventId, wishes, facts) => this.grant(batch, eventId, wishes, facts),
  };

  constructor(
    private readonly hot: HotCommands,
    private readonly microphones: MicrophoneRepository,
    private readonly attendees: AttendeeRepository,
    private readonly places: Places,
    private readonly daysOff: DaysOff,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Whoever stands in the queue already is answered their entry.
   *
   * @throws Refusal microphone.closed, microphone.full, event.phase, request.duplicate
   */
  async ask({ eventId, attendeeId }: AttendeeActor, entryId: string): Promise<MyMicrophoneEntry> {
    const entry = await this.hot.run(eventId, this.wishing, { attendeeId, entryId });
    if (!entry) throw new Error('Somebody asked for the microphone and got no entry.');
    return entry;
  }

  /** Leaving a queue that one is not in is no failure. */
  async leave({ eventId, attendeeId }: AttendeeActor): Promise<void> {
    await this.hot.run(eventId, this.wishing, { attendeeId, entryId: null });
  }

  private async facts(manager: EntityManager, eventId: string, wishes: readonly Wish[]): Promise<WishFacts> {
    const asking = wishes.filter(({ entryId }) => entryId !== null);
    const people = wishes.map(({ attendeeId }) => attendeeId);
    const [held, elsewhere, refusalOf, awaited] = await Promise.all([
      this.microphones.hold(manager, eventId),
      this.microphones.elsewhere(
        manager,
        eventId,
        asking.flatMap(({ entryId }) => entryId ?? []),
      ),
      this.refusals(manager, eventId, asking),
      this.daysOff.awaited(manager, people),
    ]);
    return { held, elsewhere, refusalOf, awaited };
  }

  private async grant(
    batch: Batch,
    eventId: string,
    wishes: readonly Wish[],
    { held: { microphone, queue: before }, elsewhere, refusalOf, awaited }: WishFacts,
  ): Promise<Outcome<Answer>[]> {
    let queue = before;
    const outcomes = wishes.map((wish): Outcome<Answer> => {
      const { attendeeId, entryId } = wish;
      if (entryId === null) {
        queue = afterLeaving(queue, attendeeId);
        return { answer: null };
      }
      const why = microphone?.isOpen ? refusalOf(wish) : 'microphone.closed';
      if (why) return { refusal: new Refusal(why) };
      if (elsewhere.has(entryId)) return { refusal: new Refusal('request.duplicate') };
      const next = afterAsking(queue, { id: entryId, attendeeId }, LIMITS.microphoneQueue);
      if (typeof next === 'string') return { refusal: new Refusal(CODES[next]) };
      queue = next;
      return { answer: answerFor(queue, attendeeId) };
    });
    const heard = wishes.filter((_, at) => outcomes[at] && 'answer' in outcomes[at]);
    const active = heard.map(({ attendeeId }) => attendeeId);
    this.daysOff.noteWith(batch, eventId, active, awaited);
    await this.microphones.store(batch, 'MicrophoneQueueMoved', eventId, before, queue);
    return outcomes;
  }

  /** Why each of these may not ask, as the reach policy says. */
  private async refusals(
    manager: EntityManager,
    eventId: string,
    asking: readonly Wish[],
  ): Promise<(wish: Wish) => ErrorCode | null> {
    const ids = new Set(asking.map(({ attendeeId }) => attendeeId));
    const [people, place] = await Promise.all([
      this.attendees.byId(manager, eventId, [...ids]),
      this.places.find(eventId, manager),
    ]);
    const now = this.clock.now();
    return ({ attendeeId }) => {
      const person = people.get(attendeeId);
      if (!person || !place) return 'attendee.not-found';
      const decision = mayAskForMicrophone(partyOf(person, now), place);
      if (decision.allowed) return null;
      if (decision.why === 'phase') return 'event.phase';
      return decision.why === 'waiting' ? 'join.waiting' : 'reach.refused';
    };
  }
}

const CODES: Record<AskingRefusal, ErrorCode> = { full: 'microphone.full', 'id-taken': 'request.duplicate' };

function answerFor(queue: MicrophoneQueue, attendeeId: string): MyMicrophoneEntry {
  const entry = entryOf(queue, attendeeId);
  if (!entry) throw new Error('Somebody who asked is not in the queue.');
  return { id: entry.id };
}
