import { Module } from '@nestjs/common';
import { EventsModule } from '../events/index.js';
import { ChangeScreens } from './change-screens.js';
import { PutPlaylist } from './put-playlist.js';
import { ReadScreen } from './read-screen.js';
import { SceneFeed } from './scene.feed.js';
import { ScreenFeed } from './screen.feed.js';
import { ScreenPresence } from './screen-presence.js';
import { ScreenSession } from './screen-session.js';
import { ScreenSessionController } from './screen-session.controller.js';
import { ScreensController } from './screens.controller.js';

@Module({
  imports: [EventsModule],
  controllers: [ScreenSessionController, ScreensController],
  providers: [ScreenSession, ReadScreen, ChangeScreens, PutPlaylist, ScreenPresence, ScreenFeed, SceneFeed],
})
export class ScreensModule {}
