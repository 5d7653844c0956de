import { AttendeesModule } from './features/attendees/index.js';
import { ContactsModule } from './features/contacts/index.js';
import { DemoEvents, DemoModule } from './features/demo/index.js';
import { EventsModule } from './features/events/index.js';
import { IdentityModule, IssueConsoleLink } from './features/identity/index.js';
import { MatchmakingModule } from './features/matchmaking/index.js';
import { WallModule } from './features/wall/index.js';
import { ZonesModule } from './features/zones/index.js';

/** The list of features. */
export const features = [
  IdentityModule,
  EventsModule,
  AttendeesModule,
  WallModule,
  ContactsModule,
  MatchmakingModule,
  ZonesModule,
  DemoModule,
];

/** What the start of the process asks for by name. */
export { DemoEvents, IssueConsoleLink };
