import {
  attendeeApi,
  type Call,
  connectFeed,
  createCaller,
  type FeedConnection,
  type FeedState,
  listOf,
  memoryCookies,
  newId,
} from '@commonground/client';
import type { SuggestionView, TopicView } from '@commonground/contracts';
import { DEMO_EVENT } from '../content/demo-event.js';
import type { CrowdAct } from './crowd-acts.js';
import type { CrowdLine, CrowdMember } from './crowd-people.js';

/** Where the public API is, and the Origin that it expects. */
export interface CrowdDoor {
  readonly address: string;
  readonly origin: string;
}

/** The phone of one member: signs in by a personal link, follows the feed and acts through the public API alone. */
export class CrowdPhone {
  private readonly cookies = memoryCookies();
  private readonly call: Call;
  private feed: FeedConnection | undefined;
  private state: FeedState | undefined;
  private live = false;
  signedIn = false;

  constructor(
    readonly member: CrowdMember,
    private readonly door: CrowdDoor,
    private readonly eventId: string,
    private readonly signal: AbortSignal,
  ) {
    this.call = createCaller({
      origin: door.address,
      cookie: this.cookies,
      fetch: (input, init) =>
        fetch(input, {
          ...init,
          headers: { ...(init?.headers as Record<string, string>), origin: door.origin },
        }),
    });
  }

  /** Uses the link. @throws ApiError, OfflineError */
  async signIn(token: string): Promise<void> {
    await this.call(attendeeApi.consumeLink, { body: { token }, signal: this.signal });
    this.signedIn = true;
  }

  /** Follows the feed, from the first call on. `onChange` is called whenever something is new. */
  follow(onChange: () => void): void {
    if (this.signal.aborted || !this.signedIn || this.feed) return;
    this.feed = connectFeed({
      origin: this.door.address,
      audience: 'attendee',
      eventId: this.eventId,
      snapshot: () => this.call(attendeeApi.snapshot, { signal: this.signal }),
      onState: (state) => {
        this.state = state;
        onChange();
      },
      onStatus: (status) => {
        this.live = status === 'live';
        onChange();
      },
      extraHeaders: { cookie: this.cookies.read(), origin: this.door.origin },
    });
  }

  /** What the feed has brought, as long as it is followed: an old state says nothing about the wall. */
  get sees(): FeedState | undefined {
    return this.live ? this.state : undefined;
  }

  get cards(): SuggestionView[] {
    return this.state ? listOf<SuggestionView>(this.state, 'suggestion') : [];
  }

  close(): void {
    this.feed?.close();
  }

  /** Carries out one act. @param topics of the wall, for pins. @throws ApiError, OfflineError */
  async act(act: Exclude<CrowdAct, { kind: 'follow' }>, topics: readonly TopicView[]): Promise<void> {
    const { signal } = this;
    switch (act.kind) {
      case 'pin':
        return this.pin(act.line, topics);
      case 'unpin':
        return this.call(attendeeApi.unpin, { params: { pinId: act.pinId }, signal });
      case 'copy':
        return void (await this.call(attendeeApi.copyPin, { params: { pinId: act.pinId }, signal }));
      case 'mood':
        return void (await this.call(attendeeApi.changeMood, {
          body: { mood: act.mood, minutes: null },
          signal,
        }));
      case 'accept':
        return void (await this.call(attendeeApi.accept, { params: { suggestionId: act.cardId }, signal }));
      case 'decline':
        return this.call(attendeeApi.decline, { params: { suggestionId: act.cardId }, signal });
      case 'met':
        return void (await this.call(attendeeApi.confirmMet, {
          params: { suggestionId: act.cardId },
          signal,
        }));
    }
  }

  private async pin(
    { topic, direction, kind, text }: CrowdLine,
    topics: readonly TopicView[],
  ): Promise<void> {
    const topicId = topicIdOf(topic, topics);
    if (topicId === null) return;
    await this.call(attendeeApi.pin, {
      body: { id: newId(), topicId, direction, kind, text },
      signal: this.signal,
    });
  }
}

/** The topic of a line, by the name it came with; where the organizer changed the wall, another open one. */
function topicIdOf(key: CrowdLine['topic'], topics: readonly TopicView[]): string | null {
  const open = topics.filter(({ closed }) => !closed);
  const index = DEMO_EVENT.topics.findIndex((topic) => topic.key === key);
  const name = DEMO_EVENT.topics[index]?.name;
  const topic = open.find((candidate) => candidate.name === name) ?? open[index] ?? open[0];
  return topic?.id ?? null;
}
