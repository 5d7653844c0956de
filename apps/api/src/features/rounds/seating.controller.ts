import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { TakePart as TakePartBody } from '@commonground/contracts';
import { AttendeeOnly, Visitor } from '../../platform/auth/access.decorator.js';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { TakePart } from './take-part.js';

@ApiTags('rounds')
@Controller('api/v1/attendee/rounds')
@AttendeeOnly('answer-suggestions')
export class SeatingController {
  constructor(private readonly part: TakePart) {}

  /** Sits out, or comes back. Needs no reason. */
  @Put('part')
  @HttpCode(204)
  @ApiNoContentResponse()
  takePart(@Visitor() visitor: AttendeeActor, @Body() body: TakePartBody): Promise<void> {
    return this.part.takePart(visitor, body.takesPart);
  }

  /** We met. It counts as an encounter when both say so. */
  @Post('met/:attendeeId')
  @HttpCode(204)
  @ApiNoContentResponse()
  met(
    @Visitor() visitor: AttendeeActor,
    @Param('attendeeId', ParseUUIDPipe) partnerId: string,
  ): Promise<void> {
    return this.part.met(visitor, partnerId);
  }
}
