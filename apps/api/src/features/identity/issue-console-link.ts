import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type Clock, DAY } from '@commonground/kernel';
import { CONFIG, type Config } from '../../config/config.js';
import { hashOf, newSecret } from '../../platform/auth/session-store.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CLOCK } from '../../platform/time/clock.js';
import { MemberEntity, OrganizationEntity, SignInLinkEntity } from './identity.entities.js';

/** Serialises the making of the first owner when several processes start at once. */
const OWNER_LOCK = 0x6367_6f77;

/** A fresh link for the owner of this installation, who is made when there is none. Earlier unused links end. */
export async function issueLink(manager: EntityManager, publicUrl: string, now: number): Promise<string> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [OWNER_LOCK]);
  const owner =
    (await manager.findOne(MemberEntity, { where: { role: 'owner' }, order: { createdAt: 'ASC' } })) ??
    (await makeOwner(manager));
  await manager.query('DELETE FROM sign_in_link WHERE member_id = $1 AND used_at IS NULL', [owner.id]);
  const secret = newSecret();
  await manager.insert(SignInLinkEntity, {
    id: uuid(),
    memberId: owner.id,
    tokenHash: hashOf(secret),
    expiresAt: new Date(now + DAY),
    usedAt: null,
  });
  // In the fragment, which browsers do not send: a press on the page posts it.
  return `${publicUrl}/console/#token=${secret}`;
}

async function makeOwner(manager: EntityManager): Promise<MemberEntity> {
  const organization = { id: uuid(), name: 'My organization' };
  await manager.insert(OrganizationEntity, organization);
  const owner = manager.create(MemberEntity, { id: uuid(), organizationId: organization.id, role: 'owner' });
  await manager.insert(MemberEntity, owner);
  return owner;
}

/** The same, inside the running API. */
@Injectable()
export class IssueConsoleLink {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute(): Promise<string> {
    return this.unitOfWork.run(({ manager }) => issueLink(manager, this.config.publicUrl, this.clock.now()), {
      secretAnswer: true,
    });
  }
}
