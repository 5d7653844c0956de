import type { Role } from '@commonground/contracts/constants';

/** Who makes a request, as the cookie of the route's audience says. */
export type Actor =
  | {
      readonly kind: 'member';
      readonly sessionId: string;
      readonly memberId: string;
      readonly organizationId: string;
      readonly role: Role;
    }
  | {
      readonly kind: 'attendee';
      readonly sessionId: string;
      readonly attendeeId: string;
      readonly eventId: string;
      /** Has not been let in yet. True of the moment of the request; sockets ask their tail. */
      readonly waiting: boolean;
    }
  | {
      readonly kind: 'screen';
      readonly sessionId: string;
      readonly screenId: string;
      readonly eventId: string | null;
    };

export type MemberActor = Extract<Actor, { kind: 'member' }>;
export type AttendeeActor = Extract<Actor, { kind: 'attendee' }>;
export type ScreenActor = Extract<Actor, { kind: 'screen' }>;
