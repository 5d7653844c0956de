import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Insights, LiveView } from '@commonground/contracts';
import { ConsoleOnly } from '../../platform/auth/access.decorator.js';
import { ReadInsights } from './read-insights.js';
import { ReadLive } from './read-live.js';

@ApiTags('insights')
@Controller('api/v1/console/events/:eventId')
export class InsightsController {
  constructor(
    private readonly readInsights: ReadInsights,
    private readonly readLive: ReadLive,
  ) {}

  /** Topics in numbers, needs that nobody serves, people without a card, encounters over time. */
  @Get('insights')
  @ConsoleOnly('read-event')
  @ApiOkResponse({ type: Insights })
  read(@Param('eventId', ParseUUIDPipe) eventId: string): Promise<Insights> {
    return this.readInsights.execute(eventId);
  }

  /** How the connections of the room are: sockets, freshness, resyncs and nodes, with the last ten minutes. */
  @Get('live')
  @ConsoleOnly('read-event')
  @ApiOkResponse({ type: LiveView })
  live(@Param('eventId', ParseUUIDPipe) eventId: string): Promise<LiveView> {
    return this.readLive.execute(eventId);
  }
}
