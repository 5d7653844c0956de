import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { MatchingSettings, MatchingSettingsView } from '@commonground/contracts';
import { ConsoleOnly } from '../../../platform/auth/access.decorator.js';
import { ChangeMatchingSettings } from './change-matching-settings.js';
import { ReadMatchingSettings } from './read-matching-settings.js';

@ApiTags('matchmaking')
@Controller('api/v1/console/events/:eventId/matching')
@ConsoleOnly('manage-event')
export class MatchingSettingsController {
  constructor(
    private readonly settings: ReadMatchingSettings,
    private readonly change: ChangeMatchingSettings,
  ) {}

  /** How this event brings people together. */
  @Get()
  @ApiOkResponse({ type: MatchingSettingsView })
  read(@Param('eventId', ParseUUIDPipe) eventId: string): Promise<MatchingSettingsView> {
    return this.settings.execute(eventId);
  }

  /** Replaces the settings. Open cards stay; from now on pairs are made the new way. */
  @Put()
  @ApiOkResponse({ type: MatchingSettingsView })
  put(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Body() body: MatchingSettings,
  ): Promise<MatchingSettingsView> {
    return this.change.execute(eventId, body);
  }
}
