import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { may, type Party, type Place } from '@commonground/domain';
import {
  DEFAULT_SETTINGS,
  type EngineInput,
  type MatchPerson,
  type MatchPin,
  type PairHistory,
} from '@commonground/matching';
import type { Language } from '@commonground/contracts/constants';
import { type AttendeeEntity, AttendeeRepository, Bonds, partyOf } from '../../attendees/index.js';
import { quotableHeadline } from '../quoted.js';

interface PinRow extends MatchPin {
  readonly attendeeId: string;
}
interface HistoryRow {
  readonly a: string;
  readonly b: string;
  readonly state: PairHistory['state'];
  readonly at: string;
  readonly question: PairHistory['question'];
}

/** Reads an event's people, pins and pairs as the engine wants them. */
@Injectable()
export class Room {
  constructor(
    private readonly attendees: AttendeeRepository,
    private readonly bonds: Bonds,
  ) {}

  /** @param changed only pairs that touch these people; absent: everybody */
  async read(
    manager: EntityManager,
    place: Place,
    language: Language,
    now: number,
    changed?: readonly string[],
  ): Promise<EngineInput> {
    const people = await this.attendees.byId(manager, place.eventId, 'all');
    const bonds = await this.bonds.all(manager, place.eventId);
    const pins = await manager.query<PinRow[]>(
      `SELECT pin.id, pin.attendee_id AS "attendeeId", pin.direction, pin.kind, pin.topic_id AS "topicId", topic.name AS "topicName",
              pin.text, (extract(epoch FROM pin.pinned_at) * 1000)::float8 AS "pinnedAt"
       FROM pin JOIN topic ON topic.id = pin.topic_id WHERE pin.event_id = $1 ORDER BY pin.pinned_at, pin.id`,
      [place.eventId],
    );
    const rows = await manager.query<HistoryRow[]>(
      `SELECT low_id AS a, high_id AS b, state, question->>'code' AS question,
              (extract(epoch FROM coalesce(closed_at, created_at)) * 1000)::float8 AS at
       FROM suggestion WHERE event_id = $1`,
      [place.eventId],
    );
    const history = rows.map(({ question, at, ...row }) => ({
      ...row,
      at: Number(at),
      ...(question ? { question } : {}),
    }));
    const parties = new Map([...people.values()].map((attendee) => [attendee.id, partyOf(attendee, now)]));
    const tally = tallyOf(history);
    const pinsOf = groupByOwner(pins);
    return {
      people: [...people.values()]
        .filter((attendee) => attendee.joinedAt !== null)
        .map((attendee) =>
          matchPerson(attendee, parties.get(attendee.id), pinsOf.get(attendee.id) ?? [], tally),
        ),
      history,
      now,
      ...(changed === undefined ? {} : { changed }),
      settings: { ...DEFAULT_SETTINGS, language },
      mayMeet: (a, b) => {
        const [one, other] = [parties.get(a), parties.get(b)];
        if (!one || !other) return false;
        const viewer = { kind: 'attendee', eventId: place.eventId, id: a, party: one } as const;
        return may(viewer, 'be-paired', { party: other, bond: bonds.of(a, b) }, place).allowed;
      },
    };
  }
}

interface Tally {
  readonly open: Map<string, number>;
  readonly met: Map<string, number>;
  readonly shown: Map<string, number>;
}

function tallyOf(history: readonly PairHistory[]): Tally {
  const tally: Tally = { open: new Map(), met: new Map(), shown: new Map() };
  const add = (map: Map<string, number>, id: string) => map.set(id, (map.get(id) ?? 0) + 1);
  for (const { a, b, state } of history) {
    for (const id of [a, b]) {
      add(tally.shown, id);
      if (state === 'open') add(tally.open, id);
      if (state === 'met') add(tally.met, id);
    }
  }
  return tally;
}

function groupByOwner(pins: readonly PinRow[]): Map<string, PinRow[]> {
  const groups = new Map<string, PinRow[]>();
  for (const pin of pins) {
    const group = groups.get(pin.attendeeId);
    if (group) group.push(pin);
    else groups.set(pin.attendeeId, [pin]);
  }
  return groups;
}

function matchPerson(
  attendee: AttendeeEntity,
  party: Party | undefined,
  pins: readonly MatchPin[],
  tally: Tally,
): MatchPerson {
  return {
    id: attendee.id,
    name: attendee.name,
    // A fact is shown to the partner: what its owner keeps from the event does not enter the engine.
    headline: quotableHeadline(attendee),
    company: null,
    languages: [attendee.language],
    present: attendee.present,
    remote: attendee.remote,
    mood: party?.mood ?? 'not-now',
    goal: attendee.goal,
    met: tally.met.get(attendee.id) ?? 0,
    openSuggestions: tally.open.get(attendee.id) ?? 0,
    shown: tally.shown.get(attendee.id) ?? 0,
    pins,
  };
}
