import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import {
  heldRounds,
  may,
  mayJoinRounds,
  type PersonAction,
  type Place,
  type Viewer,
} from '@commonground/domain';
import { type Clock, initialsOf } from '@commonground/kernel';
import type { EarlierPartner, SeatingPartner, SeatingView } from '@commonground/contracts';
import { Places } from '../../platform/auth/places.js';
import { CLOCK } from '../../platform/time/clock.js';
import { type AttendeeEntity, AttendeeRepository, audienceOf, Bonds, partyOf } from '../attendees/index.js';
import { SpotRepository } from '../zones/index.js';
import { isAside, needsOf } from './plan/seat-needs.js';
import { seatingOf, type StoredRound, type StoredSeating } from './plan/stored-plan.js';
import { placeView } from './round.views.js';
import { RoundMetEntity, type RoundSeriesEntity } from './rounds.entities.js';
import { momentOf, SeriesRepository } from './series.repository.js';

/** Where one person sits, with whom, and with whom they sat before. */
@Injectable()
export class ReadSeating {
  constructor(
    private readonly series: SeriesRepository,
    private readonly attendees: AttendeeRepository,
    private readonly bonds: Bonds,
    private readonly places: Places,
    private readonly spots: SpotRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null when there are no rounds, or none for somebody in this mood who has not sat with anybody. */
  async of(
    manager: EntityManager,
    eventId: string,
    attendeeId: string,
    ids: readonly string[] | 'all',
  ): Promise<SeatingView | null> {
    const series = await this.series.shown(manager, eventId, ids);
    const place = series && (await this.places.find(eventId, manager));
    if (!series || !place) return null;
    const now = series.state === 'finished' ? undefined : series.plan.rounds[series.round - 1];
    const seat = seatingOf(now, attendeeId);
    const before = earlierSeats(series, attendeeId);
    const people = await this.attendees.byId(manager, eventId, [
      attendeeId,
      ...[seat, ...before.map(({ seat: held }) => held)].flatMap((held) => held?.people ?? []),
    ]);
    const me = people.get(attendeeId);
    if (!me) return null;
    const reader = await this.readerOf(manager, me, place);
    const earlier = await this.earlier(manager, attendeeId, before, people, reader);

    const takesPart = !(await this.series.sittingOut(manager, eventId)).has(attendeeId);
    const breakZone = await this.spots.coffee(manager, eventId);
    const nothingNow = { id: eventId, takesPart, place: null, partners: [], earlier, breakZone };
    if (series.state === 'finished') return earlier.length > 0 ? { ...nothingNow, state: 'resting' } : null;
    if (me.remote || !mayJoinRounds(partyOf(me, this.clock.now()), place).allowed)
      return earlier.length > 0 ? { ...nothingNow, state: 'waiting' } : null;
    // Whoever sits already sits until the round is over.
    if (!takesPart && (series.part === 'break' || !seat)) return { ...nothingNow, state: 'out' };
    if (seat) {
      const partners = seat.people.flatMap((id) => reader.partner('share-round', people.get(id)) ?? []);
      return {
        ...nothingNow,
        state: 'seated',
        place: placeView(seat.place),
        partners,
      };
    }
    if (leftIn(now, attendeeId).length > 0) return { ...nothingNow, state: 'left' };
    if (isAside(needsOf(me), series.settings)) return { ...nothingNow, state: 'aside' };
    return { ...nothingNow, state: now?.resting.includes(attendeeId) ? 'resting' : 'waiting' };
  }

  /** What this person may see of others. */
  private async readerOf(manager: EntityManager, me: AttendeeEntity, place: Place) {
    const { eventId } = me;
    const now = this.clock.now();
    const bonds = await this.bonds.of(manager, eventId, me.id);
    const viewer: Viewer = { kind: 'attendee', eventId, id: me.id, party: partyOf(me, now) };
    return {
      met: (id: string) => bonds.of(me.id, id).met,
      partner: (action: PersonAction, other: AttendeeEntity | undefined): SeatingPartner | null => {
        if (!other || other.id === me.id) return null;
        const subject = { party: partyOf(other, now), bond: bonds.of(me.id, other.id) };
        if (!may(viewer, action, subject, place).allowed) return null;
        const audience = audienceOf(other, 'headline');
        const titled = may(viewer, 'see-field', { ...subject, audience }, place).allowed;
        const { id, name, headline } = other;
        return { id, name, initials: initialsOf(name), headline: titled ? headline : '' };
      },
    };
  }

  private async earlier(
    manager: EntityManager,
    attendeeId: string,
    seats: readonly EarlierSeat[],
    people: ReadonlyMap<string, AttendeeEntity>,
    reader: Awaited<ReturnType<ReadSeating['readerOf']>>,
  ): Promise<EarlierPartner[]> {
    const seen = new Set<string>();
    const partners = seats.flatMap(({ seat, round }) =>
      seat.people.flatMap((id) => {
        const partner = seen.has(id) ? null : reader.partner('recall-partner', people.get(id));
        seen.add(id);
        return partner ? [{ ...partner, round }] : [];
      }),
    );
    const said = await manager.findBy(RoundMetEntity, {
      attendeeId,
      partnerId: In(partners.map(({ id }) => id)),
    });
    const saidOf = new Set(said.map(({ partnerId }) => partnerId));
    return partners.map((partner) => ({
      ...partner,
      iSaidMet: saidOf.has(partner.id),
      met: reader.met(partner.id),
    }));
  }
}

interface EarlierSeat {
  readonly seat: StoredSeating;
  readonly round: number;
}

/** My groups of the rounds that are over, and those that broke up, the latest first. */
function earlierSeats(series: RoundSeriesEntity, attendeeId: string): EarlierSeat[] {
  const begun = heldRounds(momentOf(series));
  const over = series.state !== 'finished' && series.part === 'round' ? begun - 1 : begun;
  return series.plan.rounds
    .slice(0, begun)
    .flatMap((round, at) => {
      const sat = at < over ? seatingOf(round, attendeeId) : null;
      return [...leftIn(round, attendeeId), ...(sat ? [sat] : [])].map((seat) => ({ seat, round: at + 1 }));
    })
    .reverse();
}

/** My groups of a round that somebody left. */
const leftIn = (round: StoredRound | undefined, attendeeId: string): readonly StoredSeating[] =>
  (round?.left ?? []).filter(({ people }) => people.includes(attendeeId));
