import { ERROR_CODES, type ErrorCode } from '@commonground/contracts/constants';

/** An expected failure on its way to the edge, where it becomes a problem+json answer. Rolls a transaction back. */
export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly detail?: string,
    readonly extra: {
      retryAfterMs?: number;
      errors?: { pointer: string; message: string }[];
      current?: object;
    } = {},
  ) {
    super(detail ?? ERROR_CODES[code][1]);
  }
}
