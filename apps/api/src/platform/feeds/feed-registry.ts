import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { FeedEntity } from '@commonground/contracts/constants';
import type { FrameChange } from '@commonground/contracts';
import type { FeedProjector, FeedReader } from './feed-projector.js';

/** The projectors of all features. */
@Injectable()
export class FeedRegistry {
  private readonly projectors = new Map<FeedEntity, FeedProjector[]>();

  /** Features register in onModuleInit. Two projectors of one entity must serve different readers. */
  register(projector: FeedProjector): void {
    const list = this.projectors.get(projector.entity) ?? [];
    const clash = list.some((other) => other.readers.some((reader) => projector.readers.includes(reader)));
    if (clash) throw new Error(`Two projectors of “${projector.entity}” serve the same reader.`);
    this.projectors.set(projector.entity, [...list, projector]);
  }

  /** Topic in which a thing stands; null for things that stand in none. */
  topicOf(entity: FeedEntity, value: object): string | null {
    return this.topicsOf(entity)?.topicOf(value) ?? null;
  }

  /** Whether a fact of this type brings a thing into a topic. */
  isBirth(entity: FeedEntity, type: string): boolean {
    return this.topicsOf(entity)?.bornBy === type;
  }

  /** Every value that the reader may see, by entity. */
  async all(
    manager: EntityManager,
    eventId: string,
    reader: FeedReader,
  ): Promise<Partial<Record<FeedEntity, object[]>>> {
    const entities: Partial<Record<FeedEntity, object[]>> = {};
    for (const [entity, list] of this.projectors) {
      const projector = list.find((candidate) => candidate.readers.includes(reader.kind));
      if (projector) entities[entity] = await projector.project(manager, eventId, 'all', reader);
    }
    return entities;
  }

  /** The present state of what changed, with null for what is gone for this reader. */
  async changes(
    manager: EntityManager,
    eventId: string,
    touched: ReadonlyMap<FeedEntity, ReadonlySet<string>>,
    reader: FeedReader,
  ): Promise<FrameChange[]> {
    const parts = [...touched].map(async ([entity, ids]): Promise<FrameChange[]> => {
      const projector = this.projectors
        .get(entity)
        ?.find((candidate) => candidate.readers.includes(reader.kind));
      if (!projector) return [];
      const values = await projector.project(manager, eventId, [...ids], reader);
      const byId = new Map(values.map((value) => [value.id, value]));
      return [...ids].map((id) => ({ entity, id, value: byId.get(id) ?? null }));
    });
    return (await Promise.all(parts)).flat();
  }

  private topicsOf(entity: FeedEntity): FeedProjector['topics'] {
    return this.projectors.get(entity)?.find(({ topics }) => topics !== undefined)?.topics;
  }
}
