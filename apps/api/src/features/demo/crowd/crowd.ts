import { setMaxListeners } from 'node:events';
import { type FeedState, listOf } from '@commonground/client';
import type { Clock } from '@commonground/kernel';
import type { PinView, TopicView } from '@commonground/contracts';
import type { CrowdAct, CrowdView } from './crowd-acts.js';
import { CrowdDirector } from './crowd-director.js';
import type { InvitedMember } from './crowd-links.js';
import { type CrowdDoor, CrowdPhone } from './crowd-phone.js';

/** Members sign in one after the other, and follow their feeds at leisure: sixty snapshots at once would hold up the start. */
const BETWEEN_SIGN_INS = 50;
const BETWEEN_FEEDS = 250;
/** Without news the director is asked this often; news make it look after a moment in which more may come. */
const HEARTBEAT = 1000;
const GATHERING = 60;

export interface CrowdOptions {
  readonly eventId: string;
  readonly door: CrowdDoor;
  readonly seed: number;
  /** Epoch milliseconds. */
  readonly until: number;
  readonly clock: Clock;
  /** Called for a call that failed; the crowd goes on. */
  onFailure(act: string, cause: unknown): void;
  /** Called once everybody is in. */
  onAllIn(): void;
}

/** The simulated crowd of one event at work: asks the director, lets phones act. */
export class Crowd {
  private readonly end = new AbortController();
  private readonly phones = new Map<string, CrowdPhone>();
  private readonly underway = new Set<Promise<void>>();
  private director: CrowdDirector | undefined;
  private heartbeat: NodeJS.Timeout | undefined;
  private glance: NodeJS.Timeout | undefined;

  constructor(private readonly options: CrowdOptions) {
    // Sixty phones and their calls all end with it; that is no leak.
    setMaxListeners(0, this.end.signal);
  }

  /** Lets everybody come in and act until the time is over. Answers when the last one is in. */
  async run(invited: readonly InvitedMember[]): Promise<void> {
    if (this.end.signal.aborted) return;
    const { seed, clock } = this.options;
    this.director = new CrowdDirector(
      invited.map(({ member }) => member),
      seed,
      clock.now(),
    );
    this.heartbeat = setInterval(() => this.look(), HEARTBEAT);
    this.heartbeat.unref();
    const arrivals = invited.map(async ({ member, token }, index) => {
      await this.pause(index * BETWEEN_SIGN_INS);
      if (this.end.signal.aborted) return;
      const phone = new CrowdPhone(member, this.options.door, this.options.eventId, this.end.signal);
      this.phones.set(member.id, phone);
      await this.attempt('sign-in', () => phone.signIn(token));
      await this.pause(index * (BETWEEN_FEEDS - BETWEEN_SIGN_INS));
      phone.follow(() => this.lookSoon());
    });
    await Promise.all(arrivals);
    if (!this.end.signal.aborted) this.options.onAllIn();
  }

  /** Stops at once and waits for calls that are on their way. */
  async stop(): Promise<void> {
    this.end.abort();
    clearInterval(this.heartbeat);
    clearTimeout(this.glance);
    for (const phone of this.phones.values()) phone.close();
    await Promise.all(this.underway);
  }

  private look(): void {
    if (this.end.signal.aborted || !this.director) return;
    if (this.options.clock.now() >= this.options.until) return void this.stop();
    for (const act of this.director.next(this.view())) void this.attempt(act.kind, () => this.carryOut(act));
  }

  private lookSoon(): void {
    if (this.glance || this.end.signal.aborted) return;
    this.glance = setTimeout(() => {
      this.glance = undefined;
      this.look();
    }, GATHERING);
    this.glance.unref();
  }

  private carryOut(act: CrowdAct): Promise<void> {
    const phone = this.phones.get(act.memberId);
    if (act.kind !== 'follow') return phone?.act(act, this.topics()) ?? Promise.resolve();
    phone?.follow(() => this.lookSoon());
    return Promise.resolve();
  }

  private view(): CrowdView {
    const wall = this.wall();
    const signedIn = [...this.phones.values()].filter((phone) => phone.signedIn);
    return {
      now: this.options.clock.now(),
      ready: new Set(wall ? signedIn.map(({ member }) => member.id) : []),
      pins: wall ? listOf<PinView>(wall, 'pin') : [],
      cards: new Map(signedIn.map((phone) => [phone.member.id, phone.cards])),
    };
  }

  private topics(): TopicView[] {
    const wall = this.wall();
    return wall ? listOf<TopicView>(wall, 'topic') : [];
  }

  /** What the phone sees that sees most: somebody whom a visitor has blocked does not see all of the wall. */
  private wall(): FeedState | undefined {
    let best: FeedState | undefined;
    for (const { sees } of this.phones.values()) if (sees && (!best || isFurther(sees, best))) best = sees;
    return best;
  }

  /** One failing call must not stop the others, let alone the process. */
  private async attempt(what: string, task: () => Promise<void>): Promise<void> {
    const attempt = task().catch((cause: unknown) => {
      if (!this.end.signal.aborted) this.options.onFailure(what, cause);
    });
    this.underway.add(attempt);
    await attempt;
    this.underway.delete(attempt);
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.end.signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
    });
  }
}

function isFurther(one: FeedState, other: FeedState): boolean {
  const [here, there] = [one, other].map(({ entities }) => entities.get('pin')?.size ?? 0) as [
    number,
    number,
  ];
  return here > there || (here === there && one.positions.event > other.positions.event);
}
