import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { Place } from '@commonground/domain';
import { WaitingJoinIds } from '@commonground/contracts';
import { AtEvent, ConsoleOnly } from '../../platform/auth/access.decorator.js';
import { DecideJoins } from './decide-joins.js';

@ApiTags('joining')
@Controller('api/v1/console/events/:eventId/waiting-joins')
@ConsoleOnly('manage-event')
export class WaitingJoinsController {
  constructor(private readonly decideJoins: DecideJoins) {}

  /** Lets people in who joined above the ceiling. */
  @Post('admit')
  @HttpCode(204)
  @ApiNoContentResponse()
  admit(@AtEvent() place: Place, @Body() body: WaitingJoinIds): Promise<void> {
    return this.decideJoins.letIn(place, body.ids);
  }

  /** Removes people who wait, and signs their phones out. */
  @Post('turn-away')
  @HttpCode(204)
  @ApiNoContentResponse()
  turnAway(@AtEvent() place: Place, @Body() body: WaitingJoinIds): Promise<void> {
    return this.decideJoins.turnAway(place, body.ids);
  }
}
