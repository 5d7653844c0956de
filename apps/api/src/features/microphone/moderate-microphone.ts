import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { afterCalling, suggests, without } from '@commonground/domain';
import type { Clock } from '@commonground/kernel';
import type { MicrophoneQueueView } from '@commonground/contracts';
import { Places } from '../../platform/auth/places.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { microphoneChanged } from '../attendees/index.js';
import { MicrophoneEntity } from './microphone.entities.js';
import { MicrophoneRepository } from './microphone.repository.js';
import { queueView } from './microphone.views.js';

/**
 * The moderator’s hand on the microphone. Whoever is called or taken off is named by their entry, so that two moderators
 * who press at once mean the same person.
 */
@Injectable()
export class ModerateMicrophone {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly places: Places,
    private readonly microphones: MicrophoneRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Gives turns another length where it is open already. @throws Refusal event.phase */
  open(eventId: string, turnSeconds: number): Promise<MicrophoneQueueView> {
    return this.unitOfWork.run(async (tx) => {
      const place = await this.places.find(eventId, tx.manager);
      if (!place || !suggests(place.phase)) throw new Refusal('event.phase');
      const { microphone } = await this.microphones.hold(tx.manager, eventId);
      if (!microphone?.isOpen || microphone.turnSeconds !== turnSeconds) {
        await tx.manager.upsert(MicrophoneEntity, { eventId, isOpen: true, turnSeconds }, ['eventId']);
        microphoneChanged(tx, 'MicrophoneOpened', eventId);
      }
      return this.view(tx, eventId);
    });
  }

  /** Whoever waits waits no longer. Closing what is closed is no failure. */
  close(eventId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { microphone, queue } = await this.microphones.hold(tx.manager, eventId);
      if (!microphone?.isOpen) return;
      await tx.manager.update(MicrophoneEntity, { eventId }, { isOpen: false });
      await this.microphones.store(tx, 'MicrophoneClosed', eventId, queue, []);
      microphoneChanged(tx, 'MicrophoneClosed', eventId);
    });
  }

  /**
   * Lets somebody speak, and ends the present turn. Whoever speaks already goes on.
   *
   * @throws Refusal microphone.entry-not-found
   */
  call(eventId: string, entryId: string): Promise<MicrophoneQueueView> {
    return this.unitOfWork.run(async (tx) => {
      const { queue } = await this.microphones.hold(tx.manager, eventId);
      const next = afterCalling(queue, entryId, this.clock.now());
      if (!next) throw new Refusal('microphone.entry-not-found');
      await this.microphones.store(tx, 'SpeakerCalled', eventId, queue, next);
      return this.view(tx, eventId);
    });
  }

  /** Ends a turn, or takes somebody off the queue. Whoever is not there any more is no failure. */
  end(eventId: string, entryId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { queue } = await this.microphones.hold(tx.manager, eventId);
      await this.microphones.store(tx, 'MicrophoneEntryEnded', eventId, queue, without(queue, entryId));
    });
  }

  /** Closes it where the event is not live any more. */
  async closeWhereOver(): Promise<void> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT event_id AS id FROM microphone JOIN live_event ON live_event.id = event_id
       WHERE is_open AND phase <> 'live' ORDER BY event_id`,
    );
    for (const { id } of rows) await this.close(id);
  }

  private async view({ manager }: Transaction, eventId: string): Promise<MicrophoneQueueView> {
    const [microphone, entries] = await Promise.all([
      this.microphones.read(manager, eventId),
      this.microphones.entries(manager, eventId),
    ]);
    if (!microphone) throw new Refusal('microphone.closed');
    return queueView(microphone, entries);
  }
}
