import type { EntityManager } from 'typeorm';
import type { FeedEntity, Role } from '@commonground/contracts/constants';

/**
 * For whom a projection is made. An attendee without id is the shared room of all phones that no block touches.
 * `waiting` are all phones whose people have not been let in: a projector serves them only where it says so.
 */
export type FeedReader =
  | { readonly kind: 'console'; readonly role: Role }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'screen' }
  | { readonly kind: 'attendee'; readonly attendeeId: string | null }
  | { readonly kind: 'personal'; readonly attendeeId: string };

/** Turns ids into what a reader may see of them now. One per entity, in the feature that owns it. */
export interface FeedProjector {
  readonly entity: FeedEntity;
  readonly readers: readonly FeedReader['kind'][];
  /** For what stands in topics, of which a reader may follow some. */
  readonly topics?: {
    /** Type of the fact by which a thing comes into being. */
    readonly bornBy: string;
    topicOf(value: object): string;
  };
  /**
   * The present value of each id, in a stable order. An id that is gone, or that the reader may not see, is left out:
   * the reader is told that it was removed.
   */
  project(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
    reader: FeedReader,
  ): Promise<(object & { id: string })[]>;
  /**
   * The same for several readers, in their order. For what every flush tells everybody: what the readers share is read once.
   * Left out: they are served one after the other.
   */
  projectFor?(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[],
    readers: readonly FeedReader[],
  ): Promise<(object & { id: string })[][]>;
}
