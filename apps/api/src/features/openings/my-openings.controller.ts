import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { MyOpening } from '@commonground/contracts';
import { AttendeeOnly, Visitor } from '../../platform/auth/access.decorator.js';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { DeclareApplication } from './declare-application.js';
import { ReadOpenings } from './read-openings.js';

@ApiTags('openings')
@Controller('api/v1/attendee/openings')
@AttendeeOnly('read-event')
export class MyOpeningsController {
  constructor(
    private readonly openings: ReadOpenings,
    private readonly declare: DeclareApplication,
  ) {}

  /** The openings of this event, and what I have to do with each. */
  @Get()
  @ApiOkResponse({ type: [MyOpening] })
  read(@Visitor() visitor: AttendeeActor): Promise<MyOpening[]> {
    return this.openings.asSeenBy(visitor);
  }

  /** I apply for it. Told to the organizers alone; its panel and I are not brought together any more. */
  @Put(':openingId/application')
  @HttpCode(204)
  @ApiNoContentResponse()
  apply(@Visitor() visitor: AttendeeActor, @Param('openingId', ParseUUIDPipe) id: string): Promise<void> {
    return this.declare.apply(visitor, id);
  }

  /** I do not apply for it (any more). */
  @Delete(':openingId/application')
  @HttpCode(204)
  @ApiNoContentResponse()
  withdraw(@Visitor() visitor: AttendeeActor, @Param('openingId', ParseUUIDPipe) id: string): Promise<void> {
    return this.declare.withdraw(visitor, id);
  }
}
