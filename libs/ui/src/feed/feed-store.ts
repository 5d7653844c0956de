import {
  connectFeed,
  type FeedConnection,
  type FeedOptions,
  type FeedState,
  type FeedStatus,
  type Via,
} from '@commonground/client';
import type { FeedEntity } from '@commonground/contracts/constants';

/** Everything that a feed needs but the callbacks. */
export type FeedSource = Omit<FeedOptions, 'onState' | 'onGap' | 'onStatus'>;

const NOTHING: readonly object[] = [];

/** Holds the state of one feed for React: readers subscribe and get the same reference while nothing changed. */
export class FeedStore {
  state: FeedState | undefined;
  /** Whether something is known to be missing in the state. */
  hasGap = false;
  status: FeedStatus = 'connecting';
  via: Via | undefined;
  refusal: string | undefined;
  private readonly readers = new Set<() => void>();
  private readonly lists = new WeakMap<ReadonlyMap<string, object>, readonly object[]>();
  private connection: FeedConnection | undefined;
  private topics: readonly string[] | null = null;

  /** @param shown stands in until the feed has a state of its own */
  constructor(
    private readonly connect: () => FeedSource,
    shown?: FeedState,
  ) {
    this.state = shown;
  }

  /** Connects; the answer disconnects. */
  readonly start = (): (() => void) => {
    const connection = connectFeed({
      ...this.connect(),
      topics: this.topics,
      onState: (state) => {
        this.state = state;
        this.tell();
      },
      onGap: (isOpen) => {
        this.hasGap = isOpen;
        this.tell();
      },
      onStatus: (status, { via, code }) => {
        this.status = status;
        this.via = via;
        this.refusal = code;
        this.tell();
      },
    });
    this.connection = connection;
    return () => connection.close();
  };

  readonly subscribe = (reader: () => void): (() => void) => {
    this.readers.add(reader);
    return () => void this.readers.delete(reader);
  };

  readonly refresh = (): void => this.connection?.refresh();

  /** Follows the pins of these topics alone; null: of all. */
  readonly follow = (topics: readonly string[] | null): void => {
    this.topics = topics;
    this.connection?.follow(topics);
  };

  /** Clock of the server in milliseconds. */
  readonly now = (): number => Date.now() + (this.state?.at ?? 0);

  list(entity: FeedEntity): readonly object[] {
    const values = this.state?.entities.get(entity);
    if (!values) return NOTHING;
    let list = this.lists.get(values);
    if (!list) {
      list = [...values.values()];
      this.lists.set(values, list);
    }
    return list;
  }

  private tell(): void {
    for (const reader of this.readers) reader();
  }
}
