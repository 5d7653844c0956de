import { AnnouncementsModule } from './features/announcements/index.js';
import { AttendeesModule } from './features/attendees/index.js';
import { ContactsModule } from './features/contacts/index.js';
import { DemoEvents, DemoModule } from './features/demo/index.js';
import { EventsModule } from './features/events/index.js';
import { IdentityModule, IssueConsoleLink } from './features/identity/index.js';
import { ImportsModule } from './features/imports/index.js';
import { JoiningModule } from './features/joining/index.js';
import { InsightsModule } from './features/insights/index.js';
import { MatchmakingModule } from './features/matchmaking/index.js';
import { MicrophoneModule } from './features/microphone/index.js';
import { OpeningsModule } from './features/openings/index.js';
import { RoundsModule } from './features/rounds/index.js';
import { ScreensModule } from './features/screens/index.js';
import { WallModule } from './features/wall/index.js';
import { ZonesModule } from './features/zones/index.js';

/** The list of features. */
export const features = [
  IdentityModule,
  EventsModule,
  AttendeesModule,
  WallModule,
  JoiningModule,
  ImportsModule,
  ContactsModule,
  MatchmakingModule,
  OpeningsModule,
  RoundsModule,
  MicrophoneModule,
  ZonesModule,
  AnnouncementsModule,
  ScreensModule,
  InsightsModule,
  DemoModule,
];

/** What the start of the process asks for by name. */
export { DemoEvents, IssueConsoleLink };
