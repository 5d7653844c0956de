import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type GiveAndTake, owesOffer } from '@commonground/domain';

interface TakerRow extends GiveAndTake {
  readonly id: string;
  readonly most: number;
  /** Attendees whose card the person keeps, however it came. */
  readonly keeps: string[];
}

/** What people of one transaction took so far, as it goes on. */
export interface Takers {
  /** Whether the person has to offer something first. A card that they keep already is no further one. */
  owes(attendeeId: string, wanted: string): boolean;
  /** The person copies this card now. */
  took(attendeeId: string, wanted: string): void;
}

/** Looks up who has copied how much, at events that ask for an offer in return. */
@Injectable()
export class ReadTakers {
  /** @param attendeeIds whose rows the transaction has locked, so that two phones of one cannot pass the limit together */
  async among(manager: EntityManager, attendeeIds: readonly string[]): Promise<Takers> {
    const rows = await manager.query<TakerRow[]>(
      `SELECT taker.id, copies_before_offer AS most, kept.copies, kept.keeps,
              EXISTS (SELECT 1 FROM pin WHERE attendee_id = taker.id AND direction <> 'need') AS offers
       FROM attendee AS taker JOIN live_event ON live_event.id = taker.event_id AND copies_before_offer IS NOT NULL
       CROSS JOIN LATERAL (
         SELECT count(*) FILTER (WHERE source = 'copy')::int AS copies,
                coalesce(array_agg(attendee_id), '{}') AS keeps FROM contact WHERE owner_id = taker.id
       ) AS kept
       WHERE taker.id = ANY($1::uuid[])`,
      [attendeeIds],
    );
    const takers = new Map(rows.map(({ keeps, ...row }) => [row.id, { ...row, keeps: new Set(keeps) }]));
    return {
      owes(attendeeId, wanted) {
        const taker = takers.get(attendeeId);
        return taker !== undefined && !taker.keeps.has(wanted) && owesOffer(taker, taker.most);
      },
      took(attendeeId, wanted) {
        const taker = takers.get(attendeeId);
        if (!taker || taker.keeps.has(wanted)) return;
        taker.keeps.add(wanted);
        takers.set(attendeeId, { ...taker, copies: taker.copies + 1 });
      },
    };
  }
}
