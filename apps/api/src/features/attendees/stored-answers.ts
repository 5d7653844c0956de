import type { EntityManager } from 'typeorm';

/**
 * Answers that are kept for repeated commands hold the card of whoever gave the command. This forgets what joining
 * answered to these people: a late repeat neither joins again nor signs anybody in.
 */
export async function forgetJoining(manager: EntityManager, attendeeIds: readonly string[]): Promise<void> {
  await manager.query(
    `UPDATE command_receipt SET answer = NULL WHERE actor = 'anonymous' AND answer->'me'->>'id' = ANY($1::text[])`,
    [attendeeIds],
  );
}

/** Forgets every answer to these people. */
export async function forgetAnswers(manager: EntityManager, attendeeIds: readonly string[]): Promise<void> {
  await forgetJoining(manager, attendeeIds);
  await manager.query('DELETE FROM command_receipt WHERE actor = ANY($1::text[])', [
    attendeeIds.map((id) => `attendee:${id}`),
  ]);
}
