import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { heldRounds, may, mayJoinRounds, PairBonds, type Party, type Place } from '@commonground/domain';
import type { Clock } from '@commonground/kernel';
import { Places } from '../../platform/auth/places.js';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeRepository, Bonds, partyOf } from '../attendees/index.js';
import { SpotRepository } from '../zones/index.js';
import type { RoundRoom } from './plan/make-plan.js';
import { needsOf, NO_NEEDS, type SeatNeeds } from './plan/seat-needs.js';
import { pairsOf } from './plan/stored-plan.js';
import { RoundSeriesEntity } from './rounds.entities.js';
import { momentOf, SeriesRepository } from './series.repository.js';

/** Reads who takes part in rounds now, who may sit with whom, and who has met. */
@Injectable()
export class ReadRoundRoom {
  constructor(
    private readonly places: Places,
    private readonly attendees: AttendeeRepository,
    private readonly bonds: Bonds,
    private readonly spots: SpotRepository,
    private readonly series: SeriesRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param seriesId the series that is planned: its own groups are its plan's to know
   * @param seated who stays to the end of the round although they asked to sit out
   * @throws Refusal event.not-found
   */
  async read(
    manager: EntityManager,
    eventId: string,
    seriesId: string | null,
    seated: ReadonlySet<string> = new Set(),
  ): Promise<RoundRoom> {
    const place = await this.places.find(eventId, manager);
    if (!place) throw new Refusal('event.not-found');
    const taking = await this.takingPart(manager, eventId, place, seated);
    const partyAt = (id: string): Party | undefined => taking.get(id)?.party;
    const rows = await this.bonds.rows(manager, eventId, 'all');
    const bonds = new PairBonds(rows);
    const spots = await this.spots.free(manager, eventId);
    return {
      people: [...taking.keys()],
      needsOf: (id) => taking.get(id)?.needs ?? NO_NEEDS,
      mayMeet: (a, b) => bothWays(partyAt(a), partyAt(b), bonds, place),
      metBefore: [
        ...rows.filter(({ met }) => met).map(({ low, high }) => [low, high] as const),
        ...(await this.earlierGroups(manager, eventId, seriesId)),
      ],
      // A spot keeps its place from plan to plan, however busy it is just now.
      spots: spots.sort(
        (a, b) => a.zone.localeCompare(b.zone) || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1),
      ),
    };
  }

  /** Who takes part now, by id. */
  async people(manager: EntityManager, eventId: string): Promise<string[]> {
    const place = await this.places.find(eventId, manager);
    return place ? [...(await this.takingPart(manager, eventId, place, new Set())).keys()] : [];
  }

  /** Whether everybody of these groups may go on sitting there, and with each other. Reads nobody else. */
  async mayStay(
    manager: EntityManager,
    eventId: string,
    groups: readonly (readonly string[])[],
  ): Promise<boolean> {
    const place = await this.places.find(eventId, manager);
    if (!place) return false;
    const ids = groups.flat();
    const people = await this.attendees.byId(manager, eventId, ids);
    const bonds = new PairBonds(await this.bonds.rows(manager, eventId, ids));
    const now = this.clock.now();
    const party = (id: string): Party | undefined => {
      const attendee = people.get(id);
      return attendee && !attendee.remote ? partyOf(attendee, now) : undefined;
    };
    return groups.every((group) =>
      group.every((id, at) => {
        const mine = party(id);
        if (!mine || !mayJoinRounds(mine, place).allowed) return false;
        return group.slice(at + 1).every((other) => bothWays(mine, party(other), bonds, place));
      }),
    );
  }

  private async takingPart(
    manager: EntityManager,
    eventId: string,
    place: Place,
    seated: ReadonlySet<string>,
  ): Promise<Map<string, Taking>> {
    const out = await this.series.sittingOut(manager, eventId);
    const now = this.clock.now();
    const taking = new Map<string, Taking>();
    for (const attendee of (await this.attendees.byId(manager, eventId, 'all')).values()) {
      const party = partyOf(attendee, now);
      // Who takes part remotely has no place in the room to sit at.
      const isIn = seated.has(attendee.id) || !out.has(attendee.id);
      if (attendee.remote || !isIn || !mayJoinRounds(party, place).allowed) continue;
      taking.set(attendee.id, { party, needs: needsOf(attendee) });
    }
    return taking;
  }

  private async earlierGroups(
    manager: EntityManager,
    eventId: string,
    seriesId: string | null,
  ): Promise<(readonly [string, string])[]> {
    const all = await manager.findBy(RoundSeriesEntity, { eventId, state: 'finished' });
    return all
      .filter(({ id }) => id !== seriesId)
      .flatMap((series) => [...pairsOf(series.plan.rounds.slice(0, heldRounds(momentOf(series))))]);
  }
}

/** Somebody who takes part. */
interface Taking {
  readonly party: Party;
  readonly needs: SeatNeeds;
}

function bothWays(one: Party | undefined, other: Party | undefined, bonds: PairBonds, place: Place): boolean {
  if (!one || !other) return false;
  const bond = bonds.of(one.id, other.id);
  const asks = (party: Party, partner: Party): boolean =>
    may(
      { kind: 'attendee', eventId: place.eventId, id: party.id, party },
      'share-round',
      { party: partner, bond },
      place,
    ).allowed;
  return asks(one, other) && asks(other, one);
}
