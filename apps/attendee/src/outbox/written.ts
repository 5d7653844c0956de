import type { PendingCommand } from '@commonground/client';

/** A command of mine that the feed may not show yet: on its way, or answered a moment ago. */
export interface Written {
  readonly command: PendingCommand;
  readonly sending: boolean;
  /** Survives closing the app: written down on the phone, or answered. */
  readonly kept: boolean;
}

/** Params and body of a written command, under their names. */
export const bodyOf = <B>(written: Written): B => written.command.body as B;
