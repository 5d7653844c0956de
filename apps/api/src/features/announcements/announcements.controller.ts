import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AddTip, AnnouncementView, ChangeTip, PublishAnnouncement, TipView } from '@commonground/contracts';
import { ConsoleOnly } from '../../platform/auth/access.decorator.js';
import { ChangeTips } from './change-tips.js';
import { PublishAnnouncements } from './publish-announcements.js';

@ApiTags('announcements')
@Controller('api/v1/console/events/:eventId')
@ConsoleOnly('manage-event')
export class AnnouncementsController {
  constructor(
    private readonly tips: ChangeTips,
    private readonly announcements: PublishAnnouncements,
  ) {}

  @Post('tips')
  @ApiCreatedResponse({ type: TipView })
  addTip(@Param('eventId', ParseUUIDPipe) eventId: string, @Body() body: AddTip): Promise<TipView> {
    return this.tips.add(eventId, body);
  }

  @Patch('tips/:tipId')
  @ApiOkResponse({ type: TipView })
  changeTip(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Param('tipId', ParseUUIDPipe) tipId: string,
    @Body() body: ChangeTip,
  ): Promise<TipView> {
    return this.tips.change(eventId, tipId, body);
  }

  @Delete('tips/:tipId')
  @HttpCode(204)
  @ApiNoContentResponse()
  removeTip(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Param('tipId', ParseUUIDPipe) tipId: string,
  ): Promise<void> {
    return this.tips.remove(eventId, tipId);
  }

  /** Says something to everybody, for some minutes or until withdrawn. */
  @Post('announcements')
  @ApiCreatedResponse({ type: AnnouncementView })
  publish(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Body() body: PublishAnnouncement,
  ): Promise<AnnouncementView> {
    return this.announcements.publish(eventId, body);
  }

  @Delete('announcements/:announcementId')
  @HttpCode(204)
  @ApiNoContentResponse()
  withdraw(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Param('announcementId', ParseUUIDPipe) announcementId: string,
  ): Promise<void> {
    return this.announcements.withdraw(eventId, announcementId);
  }
}
