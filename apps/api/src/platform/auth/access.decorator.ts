import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth } from '@nestjs/swagger';
import type { Request } from 'express';
import type { EventAction, OrganizationAction, Place } from '@commonground/domain';
import type { Actor, AttendeeActor, MemberActor, ScreenActor } from './actor.js';

/** Who may call a route: everybody, or the holder of one audience's cookie, for an action on the event of the route. */
export type Access =
  | { readonly audience: 'public' }
  | {
      readonly audience: 'console';
      readonly action?: EventAction;
      readonly inOrganization?: OrganizationAction;
    }
  | { readonly audience: 'attendee'; readonly action: EventAction }
  | { readonly audience: 'screen' };

export const ACCESS = 'commonground:access';

/** Requests as the guard leaves them. */
export interface ActorRequest extends Request {
  actor?: Actor;
  place?: Place;
}

const access = (value: Access) =>
  applyDecorators(
    SetMetadata(ACCESS, value),
    ...(value.audience === 'public' ? [] : [ApiCookieAuth(value.audience)]),
  );

/** Nobody needs to be signed in. */
export const Public = () => access({ audience: 'public' });
/** A member of the organization; with an action, for the event in the path (`:eventId`). */
export const ConsoleOnly = (action?: EventAction) =>
  access(action ? { audience: 'console', action } : { audience: 'console' });
/** A member who may run events of the organization. */
export const ManagersOnly = () => access({ audience: 'console', inOrganization: 'run-events' });
/** An attendee, for the own event. */
export const AttendeeOnly = (action: EventAction) => access({ audience: 'attendee', action });
/** A device. */
export const ScreenOnly = () => access({ audience: 'screen' });

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<ActorRequest>();

/** The signed-in member. */
export const Member = createParamDecorator(
  (_: unknown, context: ExecutionContext) => requestOf(context).actor as MemberActor,
);
/** The signed-in attendee. */
export const Visitor = createParamDecorator(
  (_: unknown, context: ExecutionContext) => requestOf(context).actor as AttendeeActor,
);
/** The signed-in device. */
export const Device = createParamDecorator(
  (_: unknown, context: ExecutionContext) => requestOf(context).actor as ScreenActor,
);
/** The event of the route: that of `:eventId`, or the attendee's own. */
export const AtEvent = createParamDecorator(
  (_: unknown, context: ExecutionContext) => requestOf(context).place as Place,
);
