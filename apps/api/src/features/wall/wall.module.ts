import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { ChangeWall } from './change-wall.js';
import { PinCards } from './pin-cards.js';
import { PinFeed } from './pin.feed.js';
import { WallController } from './wall.controller.js';

@Module({
  imports: [AttendeesModule],
  controllers: [WallController],
  providers: [PinCards, ChangeWall, PinFeed],
  exports: [PinCards],
})
export class WallModule {}
