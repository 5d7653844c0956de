import { Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { ScreenSession as ScreenSessionView, Snapshot } from '@commonground/contracts';
import { CONFIG, type Config } from '../../config/config.js';
import { Device, Public, ScreenOnly } from '../../platform/auth/access.decorator.js';
import type { ScreenActor } from '../../platform/auth/actor.js';
import { secretIn, setCookie } from '../../platform/auth/cookies.js';
import { replySnapshot } from '../../platform/feeds/snapshot-reply.js';
import { ReadScreen } from './read-screen.js';
import { ScreenSession } from './screen-session.js';

@ApiTags('screens')
@Controller('api/v1/screen')
export class ScreenSessionController {
  constructor(
    private readonly screenSession: ScreenSession,
    private readonly readScreen: ReadScreen,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The pairing code to show, a fresh one when none is valid, or the paired event. Anybody may open a screen. */
  @Post('session')
  @HttpCode(200)
  @Public()
  @ApiOkResponse({ type: ScreenSessionView })
  async session(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ScreenSessionView> {
    const { view, secret } = await this.screenSession.execute(
      secretIn(request.headers.cookie, 'screen', this.config),
    );
    if (secret !== null) response.append('Set-Cookie', setCookie('screen', secret, this.config));
    return view;
  }

  /** Everything that this screen may show, with the position in its feed. */
  @Get('snapshot')
  @ScreenOnly()
  @ApiOkResponse({ type: Snapshot })
  snapshot(@Device() device: ScreenActor, @Req() request: Request, @Res() response: Response): Promise<void> {
    return replySnapshot(request, response, (known) => this.readScreen.snapshot(device, known));
  }
}
