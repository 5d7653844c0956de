import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  AddEventWord,
  ChangeEventWord,
  ConceptList,
  EventWordView,
  TouchedPins,
  WordsToTry,
} from '@commonground/contracts';
import { ConsoleOnly } from '../../../platform/auth/access.decorator.js';
import { ChangeEventWords } from './change-event-words.js';
import { ReadEventWords } from './read-event-words.js';

@ApiTags('matchmaking')
@Controller('api/v1/console/events/:eventId/matching')
@ConsoleOnly('manage-event')
export class EventWordsController {
  constructor(
    private readonly words: ReadEventWords,
    private readonly change: ChangeEventWords,
  ) {}

  /** What words mean at this event, beside those of the catalogue. */
  @Get('words')
  @ApiOkResponse({ type: [EventWordView] })
  read(@Param('eventId', ParseUUIDPipe) eventId: string): Promise<EventWordView[]> {
    return this.words.execute(eventId);
  }

  /** What a word may mean: the concepts of the catalogue by name. */
  @Get('concepts')
  @ApiOkResponse({ type: ConceptList })
  concepts(@Param('eventId', ParseUUIDPipe) eventId: string): Promise<ConceptList> {
    return this.words.concepts(eventId);
  }

  /** On how many pins one of these words stands. Nothing is written. */
  @Post('words/try')
  @HttpCode(200)
  @ApiOkResponse({ type: TouchedPins })
  attempt(@Param('eventId', ParseUUIDPipe) eventId: string, @Body() body: WordsToTry): Promise<TouchedPins> {
    return this.words.touched(eventId, body.words);
  }

  /** From now on texts are read the new way. Open cards stay. */
  @Post('words')
  @ApiCreatedResponse({ type: EventWordView })
  add(@Param('eventId', ParseUUIDPipe) eventId: string, @Body() body: AddEventWord): Promise<EventWordView> {
    return this.change.add(eventId, body);
  }

  @Put('words/:wordId')
  @ApiOkResponse({ type: EventWordView })
  put(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Param('wordId', ParseUUIDPipe) wordId: string,
    @Body() body: ChangeEventWord,
  ): Promise<EventWordView> {
    return this.change.change(eventId, wordId, body);
  }

  @Delete('words/:wordId')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Param('wordId', ParseUUIDPipe) wordId: string,
  ): Promise<void> {
    return this.change.remove(eventId, wordId);
  }
}
