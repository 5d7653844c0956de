import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import type { PutPlaylist as PutPlaylistBody, SceneView } from '@commonground/contracts';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { sceneView } from './screen.view.js';
import { SceneEntity } from './screens.entities.js';

/** Replaces the playlist of an event as a whole. */
@Injectable()
export class PutPlaylist {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Refusal request.invalid for a scene that is named twice or belongs to another event */
  execute(eventId: string, body: PutPlaylistBody): Promise<SceneView[]> {
    return this.unitOfWork.run(async ({ manager, change }) => {
      const ids = body.scenes.map(({ id }) => id);
      if (new Set(ids).size < ids.length) throw new Refusal('request.invalid', 'A scene is named twice.');
      if (await manager.existsBy(SceneEntity, { id: In(ids), eventId: Not(eventId) })) {
        throw new Refusal('request.invalid', 'A scene belongs to another event.');
      }
      const before = await manager.find(SceneEntity, {
        where: { eventId },
        lock: { mode: 'pessimistic_write' },
      });
      const scenes = body.scenes.map((scene, position) =>
        manager.create(SceneEntity, { ...scene, eventId, position }),
      );
      await manager.delete(SceneEntity, { eventId, id: Not(In(ids)) });
      await manager.upsert(SceneEntity, scenes, ['id']);
      for (const id of new Set([...before.map((scene) => scene.id), ...ids])) {
        change(eventId, { type: 'PlaylistChanged', entity: 'scene', id, audience: 'event' });
      }
      return scenes.map(sceneView);
    });
  }
}
