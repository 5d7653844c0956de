import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { OpeningView, PutOpening } from '@commonground/contracts';
import { ConsoleOnly } from '../../platform/auth/access.decorator.js';
import { ChangeOpenings } from './change-openings.js';
import { ReadOpenings } from './read-openings.js';

@ApiTags('openings')
@Controller('api/v1/console/events/:eventId/openings')
@ConsoleOnly('manage-event')
export class OpeningsController {
  constructor(
    private readonly openings: ReadOpenings,
    private readonly change: ChangeOpenings,
  ) {}

  /** What people apply for here, who decides about it, and whom that kept apart. */
  @Get()
  @ApiOkResponse({ type: [OpeningView] })
  read(@Param('eventId', ParseUUIDPipe) eventId: string): Promise<OpeningView[]> {
    return this.openings.execute(eventId);
  }

  /** Adds or replaces an opening. Cards of an applicant and a panelist are taken back. */
  @Put(':openingId')
  @ApiOkResponse({ type: OpeningView })
  put(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Param('openingId', ParseUUIDPipe) openingId: string,
    @Body() body: PutOpening,
  ): Promise<OpeningView> {
    return this.change.put(eventId, openingId, body);
  }

  /** Removes an opening with its log. Whoever was kept apart by it may be brought together from now on. */
  @Delete(':openingId')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Param('openingId', ParseUUIDPipe) openingId: string,
  ): Promise<void> {
    return this.change.remove(eventId, openingId);
  }
}
