import type { PendingCommand, RefusedCommand } from '@commonground/client';
import type { SeenCard, SeenPin } from '@commonground/contracts';
import { bodyPart } from './written.js';

/** Commands in which somebody wrote something, and the fields in which they did. */
const WRITTEN = {
  pin: ['text'],
  changePin: ['text', 'direction', 'topicId'],
  changeContact: ['note'],
  changeMe: ['name', 'headline', 'company', 'email', 'phone', 'linkedin', 'website', 'bio', 'cohort'],
} as const satisfies Partial<Record<PendingCommand['name'], readonly string[]>>;

/** A field that may hold what somebody wrote. */
export type WrittenField = (typeof WRITTEN)[keyof typeof WRITTEN][number];

/** What somebody wrote in one field, and what stands there instead, where that is known. */
export interface WrittenLine {
  readonly field: WrittenField;
  readonly mine: string;
  readonly there: string | null;
}

/** What somebody wrote in a command; nothing for those that are a tap. */
export function linesOf(command: PendingCommand, current: object = {}): WrittenLine[] {
  const fields: readonly WrittenField[] = WRITTEN[command.name as keyof typeof WRITTEN] ?? [];
  const body = bodyPart(command);
  const there = current as Record<string, unknown>;
  return fields
    .filter((field) => field in body)
    .map((field) => ({
      field,
      mine: String(body[field] ?? ''),
      there: typeof there[field] === 'string' ? there[field] : null,
    }));
}

/** Somebody has to decide about it: what they wrote would be lost, or it failed for no reason of theirs. */
export const wantsDecision = ({ problem, ...command }: RefusedCommand): boolean =>
  linesOf(command).length > 0 || problem.code === 'server.failed';

/** A refused command as it is sent again: its author has seen what stands there now. */
export function onceMore({ body, problem }: RefusedCommand): unknown {
  if (!problem.current) return body;
  const before = bodyPart({ body }).seen as SeenCard | SeenPin | undefined;
  return { ...(body as object), seen: { ...before, ...problem.current } };
}

/** The refused commands with one more. A later one about the same thing was written on top of an earlier one. */
export function withRefused(
  refused: readonly RefusedCommand[],
  fresh: RefusedCommand,
): { all: RefusedCommand[]; replaced: RefusedCommand[]; kept: RefusedCommand } {
  const isSame = ({ name, params }: RefusedCommand) =>
    name !== 'pin' && name === fresh.name && JSON.stringify(params) === JSON.stringify(fresh.params);
  const replaced = refused.filter(isSame);
  const body = replaced.reduceRight<unknown>(
    (later, earlier) => ({ ...bodyPart(earlier), ...(later as object) }),
    fresh.body,
  );
  const current = replaced.reduce<object | undefined>(
    (known, { problem }) => (problem.current ? { ...problem.current, ...known } : known),
    fresh.problem.current,
  );
  const problem = current ? { ...fresh.problem, current } : fresh.problem;
  const kept = replaced.length > 0 ? { ...fresh, body, problem } : fresh;
  return { all: [...refused.filter((command) => !isSame(command)), kept], replaced, kept };
}
