import { Histogram } from 'prom-client';

/** Upper ends of the buckets in seconds: from a quick commit to a feed that stands still. */
const BUCKETS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];
/** Values kept between two samples; a busy node drops further ones, its percentiles stay true enough. */
const RECENT = 2000;

/** Durations: for good in a histogram, and those since the last sample one by one. */
class Timing {
  readonly histogram: Histogram;
  private recent: number[] = [];

  constructor(name: string, help: string) {
    this.histogram = new Histogram({ name, help, buckets: BUCKETS, registers: [] });
  }

  observe(milliseconds: number): void {
    this.histogram.observe(milliseconds / 1000);
    if (this.recent.length < RECENT) this.recent.push(milliseconds);
  }

  /** The durations since the last call, in milliseconds. */
  drain(): number[] {
    const drained = this.recent;
    this.recent = [];
    return drained;
  }
}

/** What happened at one event on this node since the last sample. */
export interface EventCounts {
  resyncs: number;
  /** From hearing of a change to the last frame that tells of it, in milliseconds. */
  delays: number[];
}

/** A tail that was woken and is not done: since when, and how many changes it has yet to send. */
interface Wake {
  readonly at: number;
  behind: number;
}

/**
 * What this process counts, for /metrics and for the page about the room's connection. Whoever counts calls one
 * line; whoever reads turns it into text. Nothing here names a person, and events are known by id only.
 */
export class Meter {
  readonly commits = new Timing(
    'commonground_commit_seconds',
    'From the beginning of a transaction of a command to its commit.',
  );
  readonly delays = new Timing(
    'commonground_frame_delay_seconds',
    'From hearing of a change to the last frame that tells of it.',
  );
  /** Commands that were answered with the stored answer of their first time. */
  repeats = 0;
  frames = 0;
  frameBytes = 0;
  resyncs = 0;
  hints = 0;
  /** Lines of the log that were dropped because too many waited, and writes of it that failed. */
  logLost = 0;
  /** Connections and messages that a limit turned away, by reason. */
  readonly refusals = new Map<string, number>();
  private readonly wakes = new Map<string, Wake>();
  private events = new Map<string, EventCounts>();

  /** A frame was handed to a socket. */
  sent(bytes: number): void {
    this.frames += 1;
    this.frameBytes += bytes;
  }

  /** The tail of an event has something to look for. */
  woken(eventId: string): void {
    if (!this.wakes.has(eventId)) this.wakes.set(eventId, { at: performance.now(), behind: 0 });
  }

  /** The tail of an event found so many changes that it has not sent yet. */
  behind(eventId: string, changes: number): void {
    if (changes <= 0) return;
    this.woken(eventId);
    const wake = this.wakes.get(eventId);
    if (wake) wake.behind = changes;
  }

  /** The tail of an event has sent everything there is. */
  current(eventId: string): void {
    const wake = this.wakes.get(eventId);
    this.wakes.delete(eventId);
    if (!wake || wake.behind === 0) return;
    const delay = performance.now() - wake.at;
    this.delays.observe(delay);
    this.countsOf(eventId).delays.push(delay);
  }

  /** Nobody here follows the event any more. */
  forget(eventId: string): void {
    this.wakes.delete(eventId);
  }

  /** A client was told to take a fresh snapshot. @param eventId null where the socket does not know it */
  resync(eventId: string | null): void {
    this.resyncs += 1;
    if (eventId !== null) this.countsOf(eventId).resyncs += 1;
  }

  refuse(reason: string): void {
    this.refusals.set(reason, (this.refusals.get(reason) ?? 0) + 1);
  }

  /** How far the slowest tail is behind: in changes, and in seconds since it heard of the first of them. */
  lag(): { changes: number; seconds: number } {
    const late = [...this.wakes.values()].filter(({ behind }) => behind > 0);
    return {
      changes: Math.max(0, ...late.map(({ behind }) => behind)),
      seconds: Math.max(0, ...late.map(({ at }) => (performance.now() - at) / 1000)),
    };
  }

  /** What happened by event since the last call. */
  drainEvents(): Map<string, EventCounts> {
    const drained = this.events;
    this.events = new Map();
    return drained;
  }

  private countsOf(eventId: string): EventCounts {
    const known = this.events.get(eventId);
    if (known) return known;
    const counts = { resyncs: 0, delays: [] };
    this.events.set(eventId, counts);
    return counts;
  }
}

/** The meter of this process. One process is one node. */
export const meter = new Meter();
