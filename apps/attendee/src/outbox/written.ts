import type { PendingCommand } from '@commonground/client';

/** A command of mine that the feed may not show yet: on its way, or answered a moment ago. */
export interface Written {
  readonly command: PendingCommand;
  readonly sending: boolean;
  /** Survives closing the app: written down on the phone, or answered. */
  readonly kept: boolean;
}

/** The parts of a body, whatever it is. */
export const bodyPart = ({ body }: Pick<PendingCommand, 'body'>): Record<string, unknown> =>
  (body ?? {}) as Record<string, unknown>;

/** The body of a written command. */
export const bodyOf = <B>(written: Written): B => written.command.body as B;
