import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SuggestionView } from '@commonground/contracts';
import { AttendeeOnly, Visitor } from '../../platform/auth/access.decorator.js';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { AnswerSuggestion } from './answer-suggestion.js';

@ApiTags('matchmaking')
@Controller('api/v1/attendee/suggestions/:suggestionId')
@AttendeeOnly('answer-suggestions')
export class SuggestionsController {
  constructor(private readonly answer: AnswerSuggestion) {}

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
