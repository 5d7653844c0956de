import { Inject, Injectable } from '@nestjs/common';
import { Brackets, type EntityManager } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import { isFull, may, type Viewer } from '@commonground/domain';
import { returnsHelp } from '@commonground/matching';
import type { SuggestionView } from '@commonground/contracts';
import { Places } from '../../platform/auth/places.js';
import { CLOCK } from '../../platform/time/clock.js';
import { type AttendeeEntity, AttendeeRepository, audienceOf, Bonds, partyOf } from '../attendees/index.js';
import { EarlierHelp } from './earlier-help.js';
import { type StoredFact, SuggestionEntity } from './matchmaking.entities.js';
import { quotable, withFacts } from './quoted.js';
import { partnerOf, type SpotName, suggestionView, waitOf } from './suggestion.view.js';
import { welcomeStands } from './welcome-stands.js';

/** The cards of one person: those that wait, those that were accepted, and people met. */
@Injectable()
export class ReadSuggestions {
  constructor(
    private readonly attendees: AttendeeRepository,
    private readonly bonds: Bonds,
    private readonly places: Places,
    private readonly help: EarlierHelp,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(
    manager: EntityManager,
    eventId: string,
    attendeeId: string,
    ids: readonly string[] | 'all',
  ): Promise<SuggestionView[]> {
    const place = await this.places.find(eventId, manager);
    if (!place) return [];
    const query = manager
      .createQueryBuilder(SuggestionEntity, 'card')
      .where(`card.event_id = :eventId AND card.state IN ('open', 'accepted', 'met')`, { eventId })
      .andWhere(
        new Brackets((either) =>
          either.where('card.low_id = :attendeeId', { attendeeId }).orWhere('card.high_id = :attendeeId'),
        ),
      )
      .orderBy('card.created_at')
      .addOrderBy('card.id');
    if (ids !== 'all') query.andWhere('card.id = ANY(:ids)', { ids });
    const cards = await query.getMany();
    if (cards.length === 0) return [];

    const now = this.clock.now();
    const people = await this.attendees.byId(manager, eventId, [
      attendeeId,
      ...cards.map((card) => partnerOf(card, attendeeId)),
    ]);
    const me = people.get(attendeeId);
    if (!me) return [];
    const bonds = await this.bonds.of(manager, eventId, attendeeId);
    const sources = await quotable(
      manager,
      cards.flatMap((card) => card.facts),
    );
    const spots = await spotNames(
      manager,
      cards.flatMap((card) => card.spotId ?? []),
    );
    const gained =
      me.personId === null
        ? new Map<string, string[]>()
        : await this.help.gainedFrom(
            manager,
            attendeeId,
            cards.map((card) => partnerOf(card, attendeeId)),
          );
    const viewer: Viewer = { kind: 'attendee', eventId, id: attendeeId, party: partyOf(me, now) };
    return cards.flatMap((card) => {
      const partner = people.get(partnerOf(card, attendeeId));
      if (!partner) return [];
      const subject = { party: partyOf(partner, now), bond: bonds.of(attendeeId, partner.id) };
      if (!may(viewer, 'see-suggestion', subject, place).allowed) return [];
      const titled = may(
        viewer,
        'see-field',
        { ...subject, audience: audienceOf(partner, 'headline') },
        place,
      ).allowed;
      // Whatever was unpinned, rephrased, struck, moderated or hidden since goes from the card too, whatever its state.
      const stands = (fact: StoredFact) => {
        if (fact.pinId) return sources.pin(fact.pinId)?.includes(fact.text) ?? false;
        if (fact.source === 'cohort') return isOneCohort(card.facts, people);
        const { id, headline } = fact.owner === attendeeId ? me : partner;
        return (id === attendeeId || titled) && sources.headline(id, headline).includes(fact.text);
      };
      const shown = { id: partner.id, name: partner.name, headline: titled ? partner.headline : '' };
      const spot = card.spotId === null ? null : (spots.get(card.spotId) ?? null);
      const standing = withFacts(card, stands);
      const promised = welcomeStands(card, people)
        ? standing
        : { ...standing, lowBenefit: null, highBenefit: null };
      const mine = promised.lowId === attendeeId ? promised.lowBenefit : promised.highBenefit;
      const isReturn = returnsHelp(mine?.code ?? null, gained.get(partner.id) ?? []);
      const waits = waitOf(card, (id) => {
        const { fullUntil } = id === me.id ? me : partner;
        return isFull(fullUntil?.getTime() ?? null, now) ? fullUntil : null;
      });
      return [
        suggestionView(promised, attendeeId, shown, spot, me.remote || partner.remote, isReturn, waits),
      ];
    });
  }
}

/** The cohort is told only as long as both name it as they did. */
const isOneCohort = (facts: readonly StoredFact[], people: ReadonlyMap<string, AttendeeEntity>): boolean =>
  facts.every(({ source, owner, text }) => source !== 'cohort' || people.get(owner)?.cohort === text);

async function spotNames(manager: EntityManager, ids: readonly string[]): Promise<Map<string, SpotName>> {
  const rows = await manager.query<(SpotName & { id: string })[]>(
    'SELECT spot.id, spot.name, zone.name AS zone FROM spot JOIN zone ON zone.id = spot.zone_id WHERE spot.id = ANY($1::uuid[])',
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
