import { Module } from '@nestjs/common';
import { ChangeZones } from './change-zones.js';
import { SpotRepository } from './spot.repository.js';
import { ZoneFeed } from './zone.feed.js';
import { ZonesController } from './zones.controller.js';

@Module({
  controllers: [ZonesController],
  providers: [ChangeZones, SpotRepository, ZoneFeed],
  exports: [SpotRepository],
})
export class ZonesModule {}
