import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { StruckFact } from '@commonground/contracts';
import { AttendeeOnly, Visitor } from '../../../platform/auth/access.decorator.js';
import type { AttendeeActor } from '../../../platform/auth/actor.js';
import { StrikeFacts } from './strike-facts.js';

@ApiTags('matchmaking')
@Controller('api/v1/attendee/struck-facts')
@AttendeeOnly('read-event')
export class StruckFactsController {
  constructor(private readonly facts: StrikeFacts) {}

  /** Do not match me by this part of my own words. */
  @Post()
  @HttpCode(204)
  @ApiNoContentResponse()
  strike(@Visitor() visitor: AttendeeActor, @Body() body: StruckFact): Promise<void> {
    return this.facts.strike(visitor, body);
  }

  /** Use it again. */
  @Delete(':struckFactId')
  @HttpCode(204)
  @ApiNoContentResponse()
  unstrike(
    @Visitor() visitor: AttendeeActor,
    @Param('struckFactId', ParseUUIDPipe) id: string,
  ): Promise<void> {
    return this.facts.unstrike(visitor, id);
  }
}
