import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DemoState } from '@commonground/contracts';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FeedHub } from '../../platform/feeds/feed-hub.js';
import { Refusal } from '../../platform/http/refusal.js';
import { forgetAnswers } from '../attendees/index.js';

/** Removes the demo event of an organization without a trace. */
@Injectable()
export class RemoveDemo {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hub: FeedHub,
  ) {}

  /** Phones and screens of the event are signed out. @throws Refusal demo.missing */
  execute(organizationId: string): Promise<DemoState> {
    return this.unitOfWork.run(async (tx) => {
      const { manager } = tx;
      const [event] = await manager.query<{ id: string }[]>(
        'SELECT id FROM live_event WHERE organization_id = $1 AND demo',
        [organizationId],
      );
      if (!event) throw new Refusal('demo.missing');
      // Commands lock their attendee first and the position of the log last; in this order nobody waits in a circle.
      const people = await manager.query<{ id: string; person_id: string | null }[]>(
        'SELECT id, person_id FROM attendee WHERE event_id = $1 ORDER BY id FOR UPDATE',
        [event.id],
      );
      const attendeeIds = people.map(({ id }) => id);
      await forgetAnswers(manager, attendeeIds);
      await forgetOrganizersAnswers(manager, [event.id, ...attendeeIds]);
      await manager.query('DELETE FROM live_event WHERE id = $1', [event.id]);
      await manager.query(
        'DELETE FROM person WHERE id = ANY($1::uuid[]) AND NOT EXISTS (SELECT 1 FROM attendee WHERE person_id = person.id)',
        [people.flatMap(({ person_id: personId }) => personId ?? [])],
      );
      tx.afterCommit(() =>
        this.hub.end(({ actor }) => actor.kind !== 'member' && actor.eventId === event.id, 'event.not-found'),
      );
      return { eventId: null, crowdRunning: false, crowdUntil: null };
    });
  }
}

/** What commands of the console answered about the event and its people goes too; that they were carried out stays known. */
async function forgetOrganizersAnswers(manager: EntityManager, ids: readonly string[]): Promise<void> {
  await manager.query(
    `UPDATE command_receipt SET answer = NULL
     WHERE EXISTS (SELECT 1 FROM unnest($1::text[]) AS id WHERE strpos(answer::text, id) > 0)`,
    [ids],
  );
}
