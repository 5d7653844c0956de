import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Place } from '@commonground/domain';
import { BlockAttendee, BlockView } from '@commonground/contracts';
import { AtEvent, AttendeeOnly, Visitor } from '../../platform/auth/access.decorator.js';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { BlockAttendees } from './block-attendees.js';

@ApiTags('attendees')
@Controller('api/v1/attendee/blocks')
@AttendeeOnly('read-event')
export class BlocksController {
  constructor(private readonly blocks: BlockAttendees) {}

  @Get()
  @ApiOkResponse({ type: [BlockView] })
  mine(@Visitor() visitor: AttendeeActor): Promise<BlockView[]> {
    return this.blocks.mine(visitor);
  }

  /** Makes the two of us invisible to each other. */
  @Post()
  @HttpCode(204)
  @ApiNoContentResponse()
  block(
    @Visitor() visitor: AttendeeActor,
    @AtEvent() place: Place,
    @Body() body: BlockAttendee,
  ): Promise<void> {
    return this.blocks.block(visitor, place, body.attendeeId);
  }

  @Delete(':attendeeId')
  @HttpCode(204)
  @ApiNoContentResponse()
  unblock(
    @Visitor() visitor: AttendeeActor,
    @Param('attendeeId', ParseUUIDPipe) attendeeId: string,
  ): Promise<void> {
    return this.blocks.unblock(visitor, attendeeId);
  }
}
