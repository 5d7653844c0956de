import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ConsoleSession } from '@commonground/contracts';
import type { MemberActor } from '../../platform/auth/actor.js';
import { SessionStore } from '../../platform/auth/session-store.js';
import { Refusal } from '../../platform/http/refusal.js';
import { OrganizationEntity } from './identity.entities.js';

/** Puts the signed-in member into words. */
@Injectable()
export class DescribeMember {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionStore,
  ) {}

  async bySecret(secret: string): Promise<ConsoleSession> {
    const actor = await this.sessions.actorOf('console', secret);
    if (actor?.kind !== 'member') throw new Refusal('session.missing');
    return this.byActor(actor);
  }

  async byActor(actor: MemberActor): Promise<ConsoleSession> {
    const organization = await this.dataSource.manager.findOneByOrFail(OrganizationEntity, {
      id: actor.organizationId,
    });
    return {
      memberId: actor.memberId,
      organizationId: organization.id,
      organizationName: organization.name,
      role: actor.role,
    };
  }
}
