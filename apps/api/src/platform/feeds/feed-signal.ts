import { Inject, Injectable, Optional } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/config.js';

type Listener = (eventId: string) => void;

/** The topic of hints that are not about an event: sessions ended, or may do other things than before. */
const SESSIONS = 'sessions';

/**
 * Hints that there is something new to read, from this node and from others (hints/hint-relay.ts). A hint only wakes
 * readers; losing one costs time, never data, because everybody looks every `safetyPollMs` all the same.
 */
@Injectable()
export class FeedSignal {
  readonly safetyPollMs: number;
  private readonly changes = new Set<Listener>();
  private readonly sessions = new Set<() => void>();
  private readonly relays = new Set<(topic: string) => void>();

  constructor(@Optional() @Inject(CONFIG) config?: Pick<Config, 'safetyPollMs'>) {
    this.safetyPollMs = config?.safetyPollMs ?? 1000;
  }

  /** Calls the listener when an event has new changes, whichever node wrote them. */
  onChanged(listener: Listener): () => void {
    this.changes.add(listener);
    return () => this.changes.delete(listener);
  }

  /** Calls the listener when another node says that sessions ended or changed. */
  onSessions(listener: () => void): () => void {
    this.sessions.add(listener);
    return () => this.sessions.delete(listener);
  }

  /** Calls the relay with every topic that other nodes should hear of. */
  onOwn(relay: (topic: string) => void): () => void {
    this.relays.add(relay);
    return () => this.relays.delete(relay);
  }

  /** This node has committed changes of an event. */
  changed(eventId: string): void {
    for (const listener of this.changes) listener(eventId);
    for (const relay of this.relays) relay(eventId);
  }

  /** This node has ended sessions, here and for good. */
  sessionsEnded(): void {
    for (const relay of this.relays) relay(SESSIONS);
  }

  /** Another node has said so. */
  heard(topic: string): void {
    if (topic === SESSIONS) for (const listener of this.sessions) listener();
    else for (const listener of this.changes) listener(topic);
  }
}
