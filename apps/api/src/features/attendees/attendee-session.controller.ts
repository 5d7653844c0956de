import { Controller, Delete, Get, HttpCode, Inject, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { AttendeeSession, Snapshot } from '@commonground/contracts';
import { CONFIG, type Config } from '../../config/config.js';
import { AttendeeOnly, Visitor } from '../../platform/auth/access.decorator.js';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { setCookie } from '../../platform/auth/cookies.js';
import { SessionStore } from '../../platform/auth/session-store.js';
import { FeedHub } from '../../platform/feeds/feed-hub.js';
import { replySnapshot } from '../../platform/feeds/snapshot-reply.js';
import { Snapshots } from '../../platform/feeds/snapshots.js';
import { DescribeAttendee } from './describe-attendee.js';

@ApiTags('attendees')
@Controller('api/v1/attendee')
export class AttendeeSessionController {
  constructor(
    private readonly describe: DescribeAttendee,
    private readonly snapshots: Snapshots,
    private readonly sessions: SessionStore,
    private readonly hub: FeedHub,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Who this phone is signed in as, and where. */
  @Get('session')
  @AttendeeOnly('keep-place')
  @ApiOkResponse({ type: AttendeeSession })
  session(@Visitor() { eventId, attendeeId }: AttendeeActor): Promise<AttendeeSession> {
    return this.describe.session(eventId, attendeeId);
  }

  /** Signs this phone out. The attendee stays. */
  @Delete('session')
  @HttpCode(204)
  @AttendeeOnly('keep-place')
  @ApiNoContentResponse()
  async signOut(
    @Visitor() visitor: AttendeeActor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.sessions.close(visitor.sessionId);
    this.hub.end((socket) => socket.sessionId === visitor.sessionId, 'session.missing');
    response.append('Set-Cookie', setCookie('attendee', null, this.config));
  }

  /** Everything that this attendee may see now, with the positions of both feeds. */
  @Get('snapshot')
  @AttendeeOnly('keep-place')
  @ApiOkResponse({ type: Snapshot })
  snapshot(
    @Visitor() { eventId, attendeeId }: AttendeeActor,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return replySnapshot(request, response, (known) => this.snapshots.takeFor(eventId, attendeeId, known));
  }
}
