import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Insights } from '@commonground/contracts';
import { ConsoleOnly } from '../../platform/auth/access.decorator.js';
import { ReadInsights } from './read-insights.js';

@ApiTags('insights')
@Controller('api/v1/console/events/:eventId/insights')
export class InsightsController {
  constructor(private readonly readInsights: ReadInsights) {}

  /** Topics in numbers, needs that nobody serves, people without a card, encounters over time. */
  @Get()
  @ConsoleOnly('read-event')
  @ApiOkResponse({ type: Insights })
  read(@Param('eventId', ParseUUIDPipe) eventId: string): Promise<Insights> {
    return this.readInsights.execute(eventId);
  }
}
