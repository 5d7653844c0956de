import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { GiveDeclineReason, MarkUseful, SuggestionView } from '@commonground/contracts';
import { AttendeeOnly, Visitor } from '../../platform/auth/access.decorator.js';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { AnswerSuggestion } from './answer-suggestion.js';
import { RemarkOnCard } from './remark-on-card.js';

@ApiTags('matchmaking')
@Controller('api/v1/attendee/suggestions/:suggestionId')
@AttendeeOnly('answer-suggestions')
export class SuggestionsController {
  constructor(
    private readonly answer: AnswerSuggestion,
    private readonly remark: RemarkOnCard,
  ) {}

  /** Says yes to a card. */
  @Post('accept')
  @HttpCode(200)
  @ApiOkResponse({ type: SuggestionView })
  accept(
    @Visitor() visitor: AttendeeActor,
    @Param('suggestionId', ParseUUIDPipe) id: string,
  ): Promise<SuggestionView> {
    return this.answer.accept(visitor, id);
  }

  /** Not for me. Needs no reason. */
  @Post('decline')
  @HttpCode(204)
  @ApiNoContentResponse()
  decline(
    @Visitor() visitor: AttendeeActor,
    @Param('suggestionId', ParseUUIDPipe) id: string,
  ): Promise<void> {
    return this.answer.decline(visitor, id);
  }

  /** Why not, after the fact and only if somebody cares to say. The other is not told. */
  @Post('decline-reason')
  @HttpCode(204)
  @ApiNoContentResponse()
  declineReason(
    @Visitor() visitor: AttendeeActor,
    @Param('suggestionId', ParseUUIDPipe) id: string,
    @Body() { reason }: GiveDeclineReason,
  ): Promise<void> {
    return this.remark.declineReason(visitor, id, reason);
  }

  /** Not now: the card steps aside for ten minutes. The other is not told. */
  @Post('later')
  @HttpCode(204)
  @ApiNoContentResponse()
  later(@Visitor() visitor: AttendeeActor, @Param('suggestionId', ParseUUIDPipe) id: string): Promise<void> {
    return this.remark.putAside(visitor, id);
  }

  /** Whether the encounter was useful to me; also when the event is over. The other is not told. */
  @Put('useful')
  @AttendeeOnly('read-event')
  @ApiOkResponse({ type: SuggestionView })
  useful(
    @Visitor() visitor: AttendeeActor,
    @Param('suggestionId', ParseUUIDPipe) id: string,
    @Body() { useful }: MarkUseful,
  ): Promise<SuggestionView> {
    return this.remark.markUseful(visitor, id, useful);
  }

  /** We met. It counts as an encounter when both say so. */
  @Post('met')
  @HttpCode(200)
  @ApiOkResponse({ type: SuggestionView })
  met(
    @Visitor() visitor: AttendeeActor,
    @Param('suggestionId', ParseUUIDPipe) id: string,
  ): Promise<SuggestionView> {
    return this.answer.confirmMet(visitor, id);
  }
}
