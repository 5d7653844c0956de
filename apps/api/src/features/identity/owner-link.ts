import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { DAY } from '@commonground/kernel';
import { hashOf, newSecret } from '../../platform/auth/secrets.js';
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
