import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { FeedEntity } from '@commonground/contracts/constants';
import type { FrameChange } from '@commonground/contracts';
import type { FeedProjector, FeedReader } from './feed-projector.js';
import type { Touched } from './logged-changes.js';

/** What changed for one reader. */
interface Told {
  readonly reader: FeedReader;
  readonly touched: Touched;
}
type Values = (object & { id: string })[];
interface Serving {
  readonly projector: FeedProjector;
  readonly ids: string[];
  readonly together: Told[];
}

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
    touched: Touched,
    reader: FeedReader,
  ): Promise<FrameChange[]> {
    const [changes] = await this.changesFor(manager, eventId, [{ reader, touched }]);
    return changes ?? [];
  }

  /** The same for several readers, in their order. Those to whom the same happened are served together. */
  async changesFor(manager: EntityManager, eventId: string, told: readonly Told[]): Promise<FrameChange[][]> {
    const entities = new Set(told.flatMap(({ touched }) => [...touched.keys()]));
    const values = new Map<FeedEntity, Map<Told, Values>>();
    await Promise.all(
      [...entities].map(async (entity) => {
        const known = new Map<Told, Values>();
        values.set(entity, known);
        for (const { projector, ids, together } of this.servings(entity, told)) {
          const readers = together.map(({ reader }) => reader);
          const lists = await projectFor(projector, manager, eventId, ids, readers);
          for (const [at, one] of together.entries()) known.set(one, lists[at] ?? []);
        }
      }),
    );
    return told.map((one) =>
      [...one.touched].flatMap(([entity, ids]): FrameChange[] => {
        const seen = values.get(entity)?.get(one);
        if (!seen) return [];
        const byId = new Map(seen.map((value) => [value.id, value]));
        return [...ids].map((id) => ({ entity, id, value: byId.get(id) ?? null }));
      }),
    );
  }

  /** Whom a projector can serve at once: readers of its kinds to whom the same ids happened. */
  private servings(entity: FeedEntity, told: readonly Told[]): Serving[] {
    const servings = new Map<string, Serving>();
    for (const [nth, projector] of (this.projectors.get(entity) ?? []).entries())
      for (const one of told) {
        const ids = one.touched.get(entity);
        if (!ids || !projector.readers.includes(one.reader.kind)) continue;
        const name = `${nth} ${[...ids].join()}`;
        const serving = servings.get(name) ?? { projector, ids: [...ids], together: [] };
        servings.set(name, serving);
        serving.together.push(one);
      }
    return [...servings.values()];
  }

  private topicsOf(entity: FeedEntity): FeedProjector['topics'] {
    return this.projectors.get(entity)?.find(({ topics }) => topics !== undefined)?.topics;
  }
}

async function projectFor(
  projector: FeedProjector,
  manager: EntityManager,
  eventId: string,
  ids: readonly string[],
  readers: readonly FeedReader[],
): Promise<Values[]> {
  if (projector.projectFor) return projector.projectFor(manager, eventId, ids, readers);
  const lists: Values[] = [];
  for (const reader of readers) lists.push(await projector.project(manager, eventId, ids, reader));
  return lists;
}
