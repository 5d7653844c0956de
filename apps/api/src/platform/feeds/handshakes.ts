import { Injectable } from '@nestjs/common';
import type { Audience } from '@commonground/contracts/constants';
import type { Actor } from '../auth/actor.js';
import { SessionStore } from '../auth/session-store.js';
import { Gatherer } from '../database/gatherer.js';

/** Looks up who connects, all who come together at once. Nothing is kept: a closed session opens no socket. */
@Injectable()
export class Handshakes {
  private readonly lookups: Gatherer<{ audience: Audience; secret: string }, Actor | null>;

  constructor(sessions: SessionStore) {
    this.lookups = new Gatherer((asked) => sessions.actorsOf(asked));
  }

  /** Who holds this secret, or null. */
  actorOf(audience: Audience, secret: string): Promise<Actor | null> {
    return this.lookups.ask({ audience, secret });
  }
}
