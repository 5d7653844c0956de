import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isUUID } from 'class-validator';
import { mayAtEvent, mayInOrganization, type Place, type Viewer } from '@commonground/domain';
import { CONFIG, type Config } from '../../config/config.js';
import { CommandLimiter } from '../http/command-limiter.js';
import { Refusal } from '../http/refusal.js';
import { ACCESS, type Access, type ActorRequest } from './access.decorator.js';
import type { Actor } from './actor.js';
import { secretIn } from './cookies.js';
import { Places } from './places.js';
import { type Holder, SessionStore } from './session-store.js';

/**
 * The only guard: every route declares its audience, reads that audience's cookie only and asks the reach policy
 * whether its holder may act at the event. A route without declaration answers nobody.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionStore,
    private readonly places: Places,
    private readonly limiter: CommandLimiter,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!access) throw new Refusal('reach.refused');
    const request = context.switchToHttp().getRequest<ActorRequest>();
    if (access.audience === 'public') {
      await this.limiter.pass(request, null);
      return true;
    }

    const secret = secretIn(request.headers.cookie, access.audience, this.config);
    const holder = secret === null ? null : await this.sessions.holderOf(access.audience, secret);
    await this.limiter.pass(request, holder?.actor.sessionId ?? null);
    if (!holder) throw new Refusal('session.missing');
    const { actor } = holder;
    request.actor = actor;
    if (access.audience === 'screen') return true;
    if (access.audience === 'console' && access.inOrganization !== undefined) {
      if (!mayInOrganization(viewerOf(actor), access.inOrganization).allowed)
        throw new Refusal('reach.refused');
    }
    if (access.action === undefined) return true;

    const place = await this.placeOf(request, holder);
    if (!place) throw new Refusal('event.not-found');
    const decision = mayAtEvent(viewerOf(actor), access.action, place);
    if (!decision.allowed) {
      // Another organization's event answers as if it did not exist.
      if (decision.why === 'tenant') throw new Refusal('event.not-found');
      if (decision.why === 'waiting') throw new Refusal('join.waiting');
      throw new Refusal(decision.why === 'phase' ? 'event.phase' : 'reach.refused');
    }
    request.place = place;
    return true;
  }

  private placeOf(request: ActorRequest, { actor, place }: Holder): Promise<Place | null> {
    if (place) return Promise.resolve(place);
    const id = actor.kind === 'member' ? request.params['eventId'] : actor.eventId;
    return typeof id === 'string' && isUUID(id) ? this.places.find(id) : Promise.resolve(null);
  }
}

/** The actor as the reach policy knows viewers. */
export function viewerOf(actor: Actor): Viewer {
  switch (actor.kind) {
    case 'member':
      return { kind: 'member', organizationId: actor.organizationId, role: actor.role };
    case 'attendee':
      return { kind: 'attendee', eventId: actor.eventId, id: actor.attendeeId, waiting: actor.waiting };
    case 'screen':
      return { kind: 'screen', eventId: actor.eventId ?? '' };
  }
}
