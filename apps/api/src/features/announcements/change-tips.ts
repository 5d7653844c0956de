import { Injectable } from '@nestjs/common';
import type { AddTip, ChangeTip, TipView } from '@commonground/contracts';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { TipEntity } from './announcements.entities.js';
import { tipView } from './announcements.views.js';

/** Adds, changes and removes the tips of an event. */
@Injectable()
export class ChangeTips {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Puts a tip behind the others. */
  add(eventId: string, body: AddTip): Promise<TipView> {
    return this.unitOfWork.run(async (tx) => {
      const last = await tx.manager.maximum(TipEntity, 'position', { eventId });
      const tip = tx.manager.create(TipEntity, {
        id: body.id,
        eventId,
        text: body.text,
        enabled: true,
        position: (last ?? -1) + 1,
      });
      await tx.manager.insert(TipEntity, tip);
      changed(tx, 'TipAdded', eventId, tip.id);
      return tipView(tip);
    });
  }

  /** Rewords a tip, or switches it on or off. @throws Refusal tip.not-found */
  change(eventId: string, tipId: string, body: ChangeTip): Promise<TipView> {
    return this.unitOfWork.run(async (tx) => {
      const tip = await tx.manager.findOne(TipEntity, {
        where: { id: tipId, eventId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!tip) throw new Refusal('tip.not-found');
      const next = { ...tip, text: body.text ?? tip.text, enabled: body.enabled ?? tip.enabled };
      await tx.manager.update(TipEntity, { id: tipId }, { text: next.text, enabled: next.enabled });
      changed(tx, 'TipChanged', eventId, tipId);
      return tipView(next);
    });
  }

  /** A repeat finds the tip gone, which is no failure. */
  remove(eventId: string, tipId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { affected } = await tx.manager.delete(TipEntity, { id: tipId, eventId });
      if (affected) changed(tx, 'TipRemoved', eventId, tipId);
    });
  }
}

function changed(tx: Transaction, type: string, eventId: string, id: string): void {
  tx.change(eventId, { type, entity: 'tip', id, audience: 'event' });
}
