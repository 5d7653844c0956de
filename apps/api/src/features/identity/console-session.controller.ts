import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ConsoleSession, ConsumeLink } from '@commonground/contracts';
import { CONFIG, type Config } from '../../config/config.js';
import { ConsoleOnly, Member, Public } from '../../platform/auth/access.decorator.js';
import type { MemberActor } from '../../platform/auth/actor.js';
import { setCookie } from '../../platform/auth/cookies.js';
import { SessionStore } from '../../platform/auth/session-store.js';
import { FeedHub } from '../../platform/feeds/feed-hub.js';
import { DescribeMember } from './describe-member.js';
import { SignInToConsole } from './sign-in-to-console.js';

@ApiTags('identity')
@Controller('api/v1/console/session')
export class ConsoleSessionController {
  constructor(
    private readonly signInToConsole: SignInToConsole,
    private readonly describeMember: DescribeMember,
    private readonly sessions: SessionStore,
    private readonly hub: FeedHub,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Signs in with the secret of a link. */
  @Post()
  @Public()
  @ApiCreatedResponse({ type: ConsoleSession })
  async signIn(
    @Body() body: ConsumeLink,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ConsoleSession> {
    const secret = await this.signInToConsole.execute(body.token);
    response.append('Set-Cookie', setCookie('console', secret, this.config));
    return this.describeMember.bySecret(secret);
  }

  /** Who is signed in. */
  @Get()
  @ConsoleOnly()
  @ApiOkResponse({ type: ConsoleSession })
  session(@Member() member: MemberActor): Promise<ConsoleSession> {
    return this.describeMember.byActor(member);
  }

  /** Signs this browser out. */
  @Delete()
  @HttpCode(204)
  @ConsoleOnly()
  @ApiNoContentResponse()
  async signOut(
    @Member() member: MemberActor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.sessions.close(member.sessionId);
    this.hub.end((socket) => socket.sessionId === member.sessionId, 'session.missing');
    response.append('Set-Cookie', setCookie('console', null, this.config));
  }
}
