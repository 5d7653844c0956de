import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ChangePin, PinCard, PinView } from '@commonground/contracts';
import { AttendeeOnly, ConsoleOnly, Visitor } from '../../platform/auth/access.decorator.js';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { ChangeWall } from './change-wall.js';

@ApiTags('wall')
@Controller('api/v1')
export class WallController {
  constructor(private readonly wall: ChangeWall) {}

  /** Pins my card to a topic: pinning asks to be matched. */
  @Post('attendee/pins')
  @AttendeeOnly('pin')
  @ApiCreatedResponse({ type: PinView })
  pin(@Visitor() visitor: AttendeeActor, @Body() body: PinCard): Promise<PinView> {
    return this.wall.pin(visitor, body);
  }

  @Patch('attendee/pins/:pinId')
  @AttendeeOnly('pin')
  @ApiOkResponse({ type: PinView })
  change(
    @Visitor() visitor: AttendeeActor,
    @Param('pinId', ParseUUIDPipe) pinId: string,
    @Body() body: ChangePin,
  ): Promise<PinView> {
    return this.wall.change(visitor, pinId, body);
  }

  @Delete('attendee/pins/:pinId')
  @HttpCode(204)
  @AttendeeOnly('pin')
  @ApiNoContentResponse()
  unpin(@Visitor() visitor: AttendeeActor, @Param('pinId', ParseUUIDPipe) pinId: string): Promise<void> {
    return this.wall.unpin(visitor, pinId);
  }

  /** Takes somebody's pin from the wall. */
  @Delete('console/events/:eventId/pins/:pinId')
  @HttpCode(204)
  @ConsoleOnly('moderate-wall')
  @ApiNoContentResponse()
  remove(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Param('pinId', ParseUUIDPipe) pinId: string,
  ): Promise<void> {
    return this.wall.remove(eventId, pinId);
  }
}
