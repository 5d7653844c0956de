import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import type { PutZone, ZoneView } from '@commonground/contracts';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { zoneView } from './zone.view.js';
import { SpotEntity, ZoneEntity } from './zones.entities.js';

/** Adds, replaces and removes zones with their spots. */
@Injectable()
export class ChangeZones {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Adds the zone, or replaces it with all its spots. Spots that are named again keep what points to them.
   *
   * @throws Refusal zone.not-found for a zone of another event, request.invalid for a spot of another zone
   */
  put(eventId: string, zoneId: string, body: PutZone): Promise<ZoneView> {
    return this.unitOfWork.run(async (tx) => {
      const { manager } = tx;
      const zones = await manager.find(ZoneEntity, {
        where: { eventId },
        order: { position: 'ASC', id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      });
      const known = zones.find(({ id }) => id === zoneId);
      if (!known && (await manager.existsBy(ZoneEntity, { id: zoneId }))) throw new Refusal('zone.not-found');
      const zone = manager.create(ZoneEntity, {
        id: zoneId,
        eventId,
        name: body.name,
        purpose: body.purpose,
        stepFree: body.stepFree,
        position: known?.position ?? (zones.at(-1)?.position ?? -1) + 1,
      });
      const spots = body.spots.map((spot, position) =>
        manager.create(SpotEntity, { ...spot, eventId, zoneId, position }),
      );
      const ids = spots.map(({ id }) => id);
      if (new Set(ids).size < ids.length) throw new Refusal('request.invalid', 'A spot is named twice.');
      if (ids.length > 0 && (await manager.existsBy(SpotEntity, { id: In(ids), zoneId: Not(zoneId) }))) {
        throw new Refusal('request.invalid', 'A spot belongs to another zone.');
      }

      await this.touchCards(tx, eventId, zoneId);
      await manager.upsert(ZoneEntity, zone, ['id']);
      await manager.delete(SpotEntity, { zoneId, ...(ids.length > 0 ? { id: Not(In(ids)) } : {}) });
      if (spots.length > 0) await manager.upsert(SpotEntity, spots, ['id']);
      tx.change(eventId, {
        type: known ? 'ZoneChanged' : 'ZoneAdded',
        entity: 'zone',
        id: zoneId,
        audience: 'event',
      });
      return zoneView(zone, spots);
    });
  }

  /** Removes a zone with its spots. A repeat finds it gone, which is no failure. */
  remove(eventId: string, zoneId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await this.touchCards(tx, eventId, zoneId);
      const { affected } = await tx.manager.delete(ZoneEntity, { id: zoneId, eventId });
      if (affected)
        tx.change(eventId, { type: 'ZoneRemoved', entity: 'zone', id: zoneId, audience: 'event' });
    });
  }

  /** Cards that send a pair to a spot of the zone name the spot and the zone. */
  private async touchCards(tx: Transaction, eventId: string, zoneId: string): Promise<void> {
    const cards = await tx.manager.query<{ id: string; low: string; high: string }[]>(
      `SELECT suggestion.id, low_id AS low, high_id AS high FROM suggestion JOIN spot ON spot.id = suggestion.spot_id
       WHERE spot.event_id = $1 AND spot.zone_id = $2 AND suggestion.state IN ('open', 'accepted')`,
      [eventId, zoneId],
    );
    for (const { id, low, high } of cards) {
      for (const side of [low, high])
        tx.change(eventId, { type: 'SpotChanged', entity: 'suggestion', id, audience: `attendee:${side}` });
    }
  }
}
