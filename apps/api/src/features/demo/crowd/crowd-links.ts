import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { hashOf, newSecret } from '../../../platform/auth/secrets.js';
import { DEMO_PEOPLE } from '../content/demo-people.js';
import { type CrowdMember, crowdMember } from './crowd-people.js';

/** Somebody of the crowd with a personal link that signs them in. */
export interface InvitedMember {
  readonly member: CrowdMember;
  readonly token: string;
}

/** Hands every simulated attendee of an event a personal link, and takes the links back after use. */
@Injectable()
export class CrowdLinks {
  constructor(private readonly dataSource: DataSource) {}

  /** Sessions and links of an earlier run end, so that starting again and again leaves nothing behind. */
  async issue(eventId: string): Promise<InvitedMember[]> {
    return this.dataSource.transaction(async (manager) => {
      const rows = await manager.query<{ id: string; key: string }[]>(
        'SELECT id, external_id AS key FROM attendee WHERE event_id = $1 AND simulated ORDER BY external_id FOR UPDATE',
        [eventId],
      );
      const invited = rows.flatMap(({ id, key }) => {
        const person = DEMO_PEOPLE.find((candidate) => candidate.key === key);
        return person ? [{ member: crowdMember(id, person), token: newSecret() }] : [];
      });
      const ids = invited.map(({ member }) => member.id);
      await manager.query('DELETE FROM session WHERE attendee_id = ANY($1::uuid[])', [ids]);
      await manager.query('DELETE FROM personal_link WHERE attendee_id = ANY($1::uuid[])', [ids]);
      await manager.query(
        'INSERT INTO personal_link (id, attendee_id, token_hash) SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::bytea[])',
        [ids.map(() => uuid()), ids, invited.map(({ token }) => hashOf(token))],
      );
      return invited;
    });
  }

  async withdraw(eventId: string): Promise<void> {
    await this.dataSource.query(
      'DELETE FROM personal_link USING attendee WHERE attendee.id = attendee_id AND event_id = $1 AND simulated',
      [eventId],
    );
  }
}
