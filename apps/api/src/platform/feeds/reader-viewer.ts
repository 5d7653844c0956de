import type { Place, Viewer } from '@commonground/domain';
import type { FeedReader } from './feed-projector.js';

/** The reader of a feed as the reach policy knows viewers. Who may open a feed was asked when it was opened. */
export function viewerOfReader(reader: FeedReader, place: Place): Viewer {
  switch (reader.kind) {
    case 'console':
      return { kind: 'member', organizationId: place.organizationId, role: reader.role };
    case 'waiting':
      // Somebody with the code and no more.
      return { kind: 'anonymous' };
    case 'screen':
      return { kind: 'screen', eventId: place.eventId };
    case 'attendee':
      return reader.attendeeId === null
        ? { kind: 'room', eventId: place.eventId }
        : { kind: 'attendee', eventId: place.eventId, id: reader.attendeeId };
    case 'personal':
      return { kind: 'attendee', eventId: place.eventId, id: reader.attendeeId };
  }
}
