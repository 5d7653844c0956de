import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  ChangeRounds,
  PlanRounds as PlanRoundsBody,
  RoundPlanning,
  RoundPlanView,
  StepRounds,
  SwapSeats,
} from '@commonground/contracts';
import { ConsoleOnly } from '../../platform/auth/access.decorator.js';
import { ChangePlaces } from './change-places.js';
import { PlanRounds } from './plan-rounds.js';
import { ReadRoundPlan } from './read-round-plan.js';
import { TurnRounds } from './turn-rounds.js';

@ApiTags('rounds')
@Controller('api/v1/console/events/:eventId/rounds')
@ConsoleOnly('manage-event')
export class RoundsController {
  constructor(
    private readonly plans: ReadRoundPlan,
    private readonly planRounds: PlanRounds,
    private readonly places: ChangePlaces,
    private readonly turn: TurnRounds,
  ) {}

  /** The plan of the rounds that are planned or go on, else of those that ended last. */
  @Get()
  @ApiOkResponse({ type: RoundPlanView })
  read(@Param('eventId', ParseUUIDPipe) eventId: string): Promise<RoundPlanView> {
    return this.plans.execute(eventId);
  }

  /** How far the planning is that somebody waits for, as far as this node works on it. */
  @Get('planning')
  @ApiOkResponse({ type: RoundPlanning })
  planning(@Param('eventId', ParseUUIDPipe) eventId: string): RoundPlanning {
    return this.planRounds.planning(eventId);
  }

  /** Plans rounds for those who are there, in place of a plan that has not begun. Nobody else sees it yet. */
  @Put()
  @HttpCode(204)
  @ApiNoContentResponse()
  plan(@Param('eventId', ParseUUIDPipe) eventId: string, @Body() body: PlanRoundsBody): Promise<void> {
    return this.planRounds.plan(eventId, body.settings);
  }

  /** Throws away a plan that has not begun. */
  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  discard(@Param('eventId', ParseUUIDPipe) eventId: string): Promise<void> {
    return this.planRounds.discard(eventId);
  }

  /** Plans what has not begun yet anew, another way, for those who are there now. */
  @Post('replan')
  @HttpCode(204)
  @ApiNoContentResponse()
  replan(@Param('eventId', ParseUUIDPipe) eventId: string, @Body() body: ChangeRounds): Promise<void> {
    return this.planRounds.again(eventId, body.version);
  }

  /** Lets two people change places in one round, unless that would break a rule. */
  @Post('swap')
  @HttpCode(204)
  @ApiNoContentResponse()
  swap(@Param('eventId', ParseUUIDPipe) eventId: string, @Body() body: SwapSeats): Promise<void> {
    return this.places.swap(eventId, body);
  }

  /** Takes the last swap back. */
  @Post('undo')
  @HttpCode(204)
  @ApiNoContentResponse()
  undo(@Param('eventId', ParseUUIDPipe) eventId: string, @Body() body: ChangeRounds): Promise<void> {
    return this.places.undo(eventId, body.version);
  }

  /** Starts, pauses, resumes, skips to the next part, or ends. */
  @Post('step')
  @HttpCode(204)
  @ApiNoContentResponse()
  step(@Param('eventId', ParseUUIDPipe) eventId: string, @Body() body: StepRounds): Promise<void> {
    return this.turn.step(eventId, body.version, body.step);
  }
}
