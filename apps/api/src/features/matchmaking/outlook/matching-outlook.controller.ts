import { Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PairOutlookView, RehearsalView } from '@commonground/contracts';
import { ConsoleOnly } from '../../../platform/auth/access.decorator.js';
import { ReadPairOutlook } from './read-pair-outlook.js';
import { RehearseEvent } from './rehearse-event.js';

@ApiTags('matchmaking')
@Controller('api/v1/console/events/:eventId/matching')
@ConsoleOnly('manage-event')
export class MatchingOutlookController {
  constructor(
    private readonly rehearse: RehearseEvent,
    private readonly pair: ReadPairOutlook,
  ) {}

  /** Plays the event beforehand with everybody on its list. The same seed plays the same evening. */
  @Get('rehearsal')
  @ApiOkResponse({ type: RehearsalView })
  rehearsal(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Query('seed', ParseIntPipe) seed: number,
  ): Promise<RehearsalView> {
    return this.rehearse.execute(eventId, seed);
  }

  /** Why two people were not brought together, or whether they may be. */
  @Get('pairs/:attendeeId/:partnerId')
  @ApiOkResponse({ type: PairOutlookView })
  outlook(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Param('attendeeId', ParseUUIDPipe) one: string,
    @Param('partnerId', ParseUUIDPipe) other: string,
  ): Promise<PairOutlookView> {
    return this.pair.execute(eventId, one, other);
  }
}
