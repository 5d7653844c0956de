import { Module } from '@nestjs/common';
import { AnnouncementEnds } from './announcement-ends.js';
import { AnnouncementFeed } from './announcement.feed.js';
import { AnnouncementsController } from './announcements.controller.js';
import { ChangeTips } from './change-tips.js';
import { PublishAnnouncements } from './publish-announcements.js';
import { TipFeed } from './tip.feed.js';

@Module({
  controllers: [AnnouncementsController],
  providers: [ChangeTips, PublishAnnouncements, AnnouncementEnds, TipFeed, AnnouncementFeed],
})
export class AnnouncementsModule {}
