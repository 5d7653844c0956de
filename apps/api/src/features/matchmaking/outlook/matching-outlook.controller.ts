import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Post,
  Query,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  FairnessView,
  MatchingPreviewView,
  MatchingSettings,
  PairOutlookView,
  RehearsalView,
} from '@commonground/contracts';
import { ConsoleOnly } from '../../../platform/auth/access.decorator.js';
import { PreviewMatching } from './preview-matching.js';
import { ReadFairness } from './read-fairness.js';
import { ReadPairOutlook } from './read-pair-outlook.js';
import { RehearseEvent } from './rehearse-event.js';

@ApiTags('matchmaking')
@Controller('api/v1/console/events/:eventId/matching')
@ConsoleOnly('manage-event')
export class MatchingOutlookController {
  constructor(
    private readonly rehearse: RehearseEvent,
    private readonly pair: ReadPairOutlook,
    private readonly previews: PreviewMatching,
    private readonly fair: ReadFairness,
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

  /** How attention is spread over the people who are here. */
  @Get('fairness')
  @ApiOkResponse({ type: FairnessView })
  fairness(@Param('eventId', ParseUUIDPipe) eventId: string): Promise<FairnessView> {
    return this.fair.execute(eventId);
  }

  /** Whom a few people would be suggested under these settings if the event began now. Nothing is written. */
  @Post('preview')
  @HttpCode(200)
  @ApiOkResponse({ type: MatchingPreviewView })
  preview(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Query('seed', ParseIntPipe) seed: number,
    @Body() body: MatchingSettings,
  ): Promise<MatchingPreviewView> {
    return this.previews.execute(eventId, body, seed);
  }
}
