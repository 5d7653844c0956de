import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { emailKey } from '@commonground/interchange';

/** People across events, known by the e-mail address that an organizer brought in. */
@Injectable()
export class Persons {
  /** Finds or makes the person of each address. Answers ids by `personKey` of the address. */
  async ensure(
    manager: EntityManager,
    organizationId: string,
    emails: readonly string[],
  ): Promise<Map<string, string>> {
    // Sorted, so that two imports that share addresses cannot wait for each other.
    const keys = [...new Set(emails.map(personKey))].sort();
    if (keys.length === 0) return new Map();
    const rows = await manager.query<{ id: string; email: string }[]>(
      `INSERT INTO person (id, organization_id, email) SELECT id, $1, email FROM unnest($2::uuid[], $3::text[]) AS row (id, email)
       ON CONFLICT (organization_id, email) DO UPDATE SET email = excluded.email RETURNING id, email`,
      [organizationId, keys.map(() => uuid()), keys],
    );
    return new Map(rows.map(({ id, email }) => [email, id]));
  }

  /** Forgets those whom no event knows any more. */
  async forget(manager: EntityManager, ids: readonly string[]): Promise<void> {
    await manager.query(
      'DELETE FROM person WHERE id = ANY($1) AND NOT EXISTS (SELECT 1 FROM attendee WHERE person_id = person.id)',
      [ids],
    );
  }
}

/** The form in which the addresses of people are stored and compared. */
export const personKey = emailKey;
