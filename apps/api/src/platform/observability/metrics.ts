import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { AUDIENCES } from '@commonground/contracts/constants';
import { FeedHub } from '../feeds/feed-hub.js';
import { FeedSignal } from '../feeds/feed-signal.js';
import { LiveSocket } from '../feeds/feed-socket.js';
import { flushWindow } from '../feeds/flush-window.js';
import { meter } from './meter.js';

/** The part of pg's pool that is counted. */
interface Pool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/**
 * The numbers of this process as Prometheus reads them (docs/operations.md says what each means). Labels are words of
 * our own: no person, no event and no address has one.
 */
@Injectable()
export class Metrics {
  private registry: Registry | undefined;

  constructor(
    private readonly hub: FeedHub,
    private readonly dataSource: DataSource,
    signal: FeedSignal,
  ) {
    signal.onChanged(() => (meter.hints += 1));
  }

  get contentType(): string {
    return Registry.PROMETHEUS_CONTENT_TYPE;
  }

  /** Built when it is first read: whoever does not read them pays for counting only. */
  text(): Promise<string> {
    return (this.registry ??= this.build()).metrics();
  }

  private build(): Registry {
    const registry = new Registry();
    const registers = [registry];
    collectDefaultMetrics({ register: registry });
    registry.registerMetric(meter.commits.histogram);
    registry.registerMetric(meter.delays.histogram);

    const counter = (name: string, help: string, read: () => number) =>
      new Counter({
        name,
        help,
        registers,
        collect() {
          this.reset();
          this.inc(read());
        },
      });
    const gauge = (name: string, help: string, read: () => number) =>
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(read());
        },
      });
    const labelled = (name: string, help: string, label: string, read: () => Iterable<[string, number]>) =>
      new Gauge({
        name,
        help,
        registers,
        labelNames: [label],
        collect() {
          for (const [word, value] of read()) this.set({ [label]: word }, value);
        },
      });

    labelled('commonground_sockets', 'Open sockets, by audience.', 'audience', () =>
      this.socketsByAudience(),
    );
    gauge('commonground_sockets_lagging', 'Sockets that do not keep up now.', () => this.lagging());
    labelled(
      'commonground_refused_total',
      'Connections and messages that a limit turned away, by reason.',
      'reason',
      () => meter.refusals,
    );
    gauge(
      'commonground_events_followed',
      'Events that somebody follows on this node.',
      () => this.hub.tails().length,
    );
    gauge(
      'commonground_tail_behind_changes',
      'Changes that the slowest tail knows of and has not sent.',
      () => meter.lag().changes,
    );
    gauge(
      'commonground_tail_behind_seconds',
      'Since when the slowest tail has known of a change and not sent it.',
      () => meter.lag().seconds,
    );
    gauge('commonground_flush_window_seconds', 'The widest window in which changes are gathered.', () =>
      Math.max(0, ...this.hub.tails().map(({ sockets }) => flushWindow(sockets.size) / 1000)),
    );
    counter('commonground_frames_total', 'Messages handed to sockets.', () => meter.frames);
    counter('commonground_frame_bytes_total', 'Bytes of these messages.', () => meter.frameBytes);
    counter('commonground_resyncs_total', 'Times that a client was told to begin anew.', () => meter.resyncs);
    counter('commonground_hints_total', 'Hints that an event changed, from any node.', () => meter.hints);
    counter(
      'commonground_commands_repeated_total',
      'Commands answered as the first time.',
      () => meter.repeats,
    );
    counter(
      'commonground_log_lost_total',
      'Lines of the log that were dropped and writes of it that failed.',
      () => meter.logLost,
    );
    gauge('commonground_long_polls', 'Clients without a socket that ask by long-poll.', () => this.polling());
    labelled('commonground_database_connections', 'Connections of the pool, by state.', 'state', () =>
      this.connections(),
    );
    return registry;
  }

  private socketsByAudience(): Map<string, number> {
    const counts = new Map<string, number>(AUDIENCES.map((audience) => [audience, 0]));
    for (const { audience } of this.sockets()) counts.set(audience, (counts.get(audience) ?? 0) + 1);
    return counts;
  }

  private lagging(): number {
    return this.sockets().filter(({ isLagging }) => isLagging).length;
  }

  private polling(): number {
    return [...this.hub.connected()].length - this.sockets().length;
  }

  private sockets(): LiveSocket[] {
    return [...this.hub.connected()].filter((one) => one instanceof LiveSocket);
  }

  private connections(): [string, number][] {
    const { totalCount, idleCount, waitingCount } = (this.dataSource.driver as unknown as { master: Pool })
      .master;
    return [
      ['busy', totalCount - idleCount],
      ['idle', idleCount],
      ['wanted', waitingCount],
    ];
  }
}
