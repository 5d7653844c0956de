import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  ChangeScreen,
  PairScreen,
  PutPlaylist as PutPlaylistBody,
  SceneView,
  ScreenView,
} from '@commonground/contracts';
import { ConsoleOnly, Member } from '../../platform/auth/access.decorator.js';
import type { MemberActor } from '../../platform/auth/actor.js';
import { ChangeScreens } from './change-screens.js';
import { PutPlaylist } from './put-playlist.js';

@ApiTags('screens')
@Controller('api/v1/console/events/:eventId')
@ConsoleOnly('run-screens')
export class ScreensController {
  constructor(
    private readonly screens: ChangeScreens,
    private readonly putPlaylist: PutPlaylist,
  ) {}

  /** Pairs the device that shows the code with this event. */
  @Post('screens')
  @ApiCreatedResponse({ type: ScreenView })
  pair(
    @Member() member: MemberActor,
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Body() body: PairScreen,
  ): Promise<ScreenView> {
    return this.screens.pair(member.memberId, eventId, body);
  }

  @Patch('screens/:screenId')
  @ApiOkResponse({ type: ScreenView })
  change(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Param('screenId', ParseUUIDPipe) screenId: string,
    @Body() body: ChangeScreen,
  ): Promise<ScreenView> {
    return this.screens.change(eventId, screenId, body);
  }

  /** Signs the device out. */
  @Delete('screens/:screenId')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Param('screenId', ParseUUIDPipe) screenId: string,
  ): Promise<void> {
    return this.screens.remove(eventId, screenId);
  }

  /** Replaces the playlist. */
  @Put('playlist')
  @ApiOkResponse({ type: [SceneView] })
  playlist(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Body() body: PutPlaylistBody,
  ): Promise<SceneView[]> {
    return this.putPlaylist.execute(eventId, body);
  }
}
