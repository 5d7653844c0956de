import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PutZone, ZoneView } from '@commonground/contracts';
import { ConsoleOnly } from '../../platform/auth/access.decorator.js';
import { ChangeZones } from './change-zones.js';

@ApiTags('zones')
@Controller('api/v1/console/events/:eventId/zones/:zoneId')
@ConsoleOnly('manage-event')
export class ZonesController {
  constructor(private readonly zones: ChangeZones) {}

  /** Adds or replaces a zone with all its spots. */
  @Put()
  @ApiOkResponse({ type: ZoneView })
  put(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Param('zoneId', ParseUUIDPipe) zoneId: string,
    @Body() body: PutZone,
  ): Promise<ZoneView> {
    return this.zones.put(eventId, zoneId, body);
  }

  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Param('zoneId', ParseUUIDPipe) zoneId: string,
  ): Promise<void> {
    return this.zones.remove(eventId, zoneId);
  }
}
