import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { AttendeeSession, ConsumeLink, JoinEvent, JoinPage } from '@commonground/contracts';
import { CONFIG, type Config } from '../../config/config.js';
import { AttendeeOnly, Public, Visitor } from '../../platform/auth/access.decorator.js';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { setCookie } from '../../platform/auth/cookies.js';
import { CompleteJoin } from './complete-join.js';
import { ConsumePersonalLink } from './consume-personal-link.js';
import { JoinByCode } from './join-by-code.js';
import type { Caller } from './join-codes.js';
import { OpenAttendeeSession } from './open-attendee-session.js';
import { ReadJoinPage } from './read-join-page.js';

@ApiTags('joining')
@Controller('api/v1')
export class JoiningController {
  constructor(
    private readonly joinPage: ReadJoinPage,
    private readonly joinByCode: JoinByCode,
    private readonly completeJoin: CompleteJoin,
    private readonly consumeLink: ConsumePersonalLink,
    private readonly openSession: OpenAttendeeSession,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The event behind a code, with its open topics. */
  @Get('join/:code')
  @Public()
  @ApiOkResponse({ type: JoinPage })
  page(@Param('code') code: string, @Req() request: Request): Promise<JoinPage> {
    return this.joinPage.execute(code, callerOf(request));
  }

  /** Joins with a name, three consents and the first pin, and signs this phone in. `me.waiting` says that somebody has to let this person in first. */
  @Post('join/:code')
  @Public()
  @ApiCreatedResponse({ type: AttendeeSession })
  async join(
    @Param('code') code: string,
    @Body() body: JoinEvent,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AttendeeSession> {
    const session = await this.joinByCode.execute(code, body, callerOf(request));
    return this.signedIn(session, await this.openSession.execute(session.me.id), response);
  }

  /** Signs in with the secret of a personal link. */
  @Post('attendee/session')
  @Public()
  @ApiCreatedResponse({ type: AttendeeSession })
  async signIn(
    @Body() body: ConsumeLink,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AttendeeSession> {
    const { session, secret } = await this.consumeLink.execute(body.token);
    return this.signedIn(session, secret, response);
  }

  /** Finishes joining for somebody who came by personal link. */
  @Post('attendee/me/join')
  @HttpCode(200)
  @AttendeeOnly('join')
  @ApiOkResponse({ type: AttendeeSession })
  complete(@Visitor() visitor: AttendeeActor, @Body() body: JoinEvent): Promise<AttendeeSession> {
    return this.completeJoin.execute(visitor, body);
  }

  private signedIn(session: AttendeeSession, secret: string, response: Response): AttendeeSession {
    response.append('Set-Cookie', setCookie('attendee', secret, this.config));
    return session;
  }
}

const callerOf = (request: Request): Caller => ({
  address: request.ip ?? '',
  userAgent: request.headers['user-agent'] ?? '',
});
