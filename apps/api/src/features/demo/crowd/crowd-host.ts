import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ApiError } from '@commonground/client';
import type { Clock } from '@commonground/kernel';
import { CONFIG, type Config } from '../../../config/config.js';
import { CLOCK } from '../../../platform/time/clock.js';
import { Crowd } from './crowd.js';
import { CrowdLinks } from './crowd-links.js';
import type { CrowdDoor } from './crowd-phone.js';

/** Starts and stops the crowds of demo events in this process. */
@Injectable()
export class CrowdHost {
  private readonly logger = new Logger('Crowd');
  private readonly crowds = new Map<string, { crowd: Crowd; until: number }>();

  constructor(
    private readonly links: CrowdLinks,
    private readonly adapter: HttpAdapterHost,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Events whose crowd was started here and not stopped. */
  acting(): string[] {
    return [...this.crowds.keys()];
  }

  /** Lets the crowd of an event act until the given time (epoch milliseconds), in the background. */
  async start(eventId: string, until: number): Promise<void> {
    if (this.crowds.get(eventId)?.until === until) return;
    await this.stop(eventId);
    const crowd = new Crowd({
      eventId,
      door: this.door(),
      seed: Number.parseInt(eventId.slice(-8), 16),
      until,
      clock: this.clock,
      onFailure: (act, cause) => this.failed(act, cause),
      onAllIn: () =>
        void this.links.withdraw(eventId).catch((cause: unknown) => this.failed('withdraw', cause)),
    });
    this.crowds.set(eventId, { crowd, until });
    this.links
      .issue(eventId)
      .then((invited) => crowd.run(invited))
      .catch((cause: unknown) => this.failed('start', cause));
  }

  async stop(eventId: string): Promise<void> {
    const acting = this.crowds.get(eventId);
    this.crowds.delete(eventId);
    await acting?.crowd.stop();
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.crowds.keys()].map((eventId) => this.stop(eventId)));
  }

  /** A refusal is part of the play, such as a card that somebody else declined first. */
  private failed(act: string, cause: unknown): void {
    if (cause instanceof ApiError)
      this.logger.debug({ act, code: cause.problem.code }, 'The crowd was refused something.');
    else this.logger.warn({ act, err: cause }, 'The crowd could not do something; it goes on.');
  }

  /** The API's own front door: the address on which it listens, with the Origin of its own pages. */
  private door(): CrowdDoor {
    const server = this.adapter.httpAdapter.getHttpServer() as Server;
    const address = server.address() as AddressInfo | null;
    const everywhere = ['0.0.0.0', '::', ''].includes(this.config.host);
    const host = everywhere
      ? '127.0.0.1'
      : this.config.host.includes(':')
        ? `[${this.config.host}]`
        : this.config.host;
    return { address: `http://${host}:${address?.port ?? this.config.port}`, origin: this.config.publicUrl };
  }
}
