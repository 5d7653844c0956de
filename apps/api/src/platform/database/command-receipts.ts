import type { EntityManager } from 'typeorm';
import { Refusal } from '../http/refusal.js';
import { meter } from '../observability/meter.js';

/** A command that the client wants carried out at most once. */
export interface KeyedCommand {
  readonly actor: string;
  /** UUID made by the client. */
  readonly key: string;
  /** Hash of what is asked, so that a key cannot be used for something else. */
  readonly fingerprint: string;
}

/** What became of a claim: the command is new, was carried out before, or uses a key that belongs to another one. */
export type Claim = 'new' | { readonly answer: unknown } | { readonly refusal: Refusal };

/**
 * Claims commands for this transaction, in one statement. Somebody who is carrying out one of them at this moment, on
 * any node, is waited for.
 *
 * @param commands with different keys for each actor
 * @returns in the order of the commands
 */
export async function claimCommands(
  manager: EntityManager,
  commands: readonly KeyedCommand[],
): Promise<Claim[]> {
  if (commands.length === 0) return [];
  // In a fixed order, so that two transactions with the same commands cannot wait for each other.
  const sorted = [...commands].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const claimed = await manager.query<{ actor: string; key: string }[]>(
    `INSERT INTO command_receipt (actor, key, fingerprint) SELECT * FROM unnest($1::text[], $2::uuid[], $3::text[])
     ON CONFLICT DO NOTHING RETURNING actor, key`,
    [
      sorted.map(({ actor }) => actor),
      sorted.map(({ key }) => key),
      sorted.map(({ fingerprint }) => fingerprint),
    ],
  );
  const fresh = new Set(claimed.map(nameOf));
  const repeated = commands.filter((command) => !fresh.has(nameOf(command)));
  meter.repeats += repeated.length;
  const stored = await storedAnswers(manager, repeated);
  return commands.map((command) => {
    if (fresh.has(nameOf(command))) return 'new';
    const row = stored.get(nameOf(command));
    return row?.fingerprint === command.fingerprint
      ? { answer: row.answer ?? undefined }
      : { refusal: usedForAnother() };
  });
}

export const usedForAnother = (): Refusal =>
  new Refusal('request.invalid', 'This Idempotency-Key was used for another command.');

/** Whose command it is and under which key: what identifies it. */
export const nameOf = ({ actor, key }: { actor: string; key: string }): string =>
  `${actor} ${key.toLowerCase()}`;

/** Stores the answers of commands that this transaction claimed, in one statement. */
export async function storeAnswers(
  manager: EntityManager,
  answered: readonly { command: KeyedCommand; answer: unknown }[],
): Promise<void> {
  // A row without an answer already says that there was nothing to answer.
  const told = answered.filter(({ answer }) => answer !== undefined);
  if (told.length === 0) return;
  await manager.query(
    `UPDATE command_receipt AS receipt SET answer = said.answer::json
     FROM unnest($1::text[], $2::uuid[], $3::text[]) AS said (actor, key, answer)
     WHERE receipt.actor = said.actor AND receipt.key = said.key`,
    [
      told.map(({ command }) => command.actor),
      told.map(({ command }) => command.key),
      told.map(({ answer }) => JSON.stringify(answer)),
    ],
  );
}

/** Gives up claims of this transaction: whoever repeats such a command has it carried out anew. */
export async function dropClaims(manager: EntityManager, commands: readonly KeyedCommand[]): Promise<void> {
  if (commands.length === 0) return;
  await manager.query(
    'DELETE FROM command_receipt WHERE (actor, key) IN (SELECT * FROM unnest($1::text[], $2::uuid[]))',
    [commands.map(({ actor }) => actor), commands.map(({ key }) => key)],
  );
}

async function storedAnswers(
  manager: EntityManager,
  commands: readonly KeyedCommand[],
): Promise<Map<string, { fingerprint: string; answer: unknown }>> {
  if (commands.length === 0) return new Map();
  const rows = await manager.query<{ actor: string; key: string; fingerprint: string; answer: unknown }[]>(
    `SELECT actor, key, fingerprint, answer FROM command_receipt
     WHERE (actor, key) IN (SELECT * FROM unnest($1::text[], $2::uuid[]))`,
    [commands.map(({ actor }) => actor), commands.map(({ key }) => key)],
  );
  return new Map(rows.map((row) => [nameOf(row), row]));
}
