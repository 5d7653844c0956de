import type { Problem } from '@commonground/contracts';

/** The server answered, and the answer is no. `problem.code` says why. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
  }
}

/** Nobody answered: no network, or the service is not up. Trying again later with the same key is safe. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError';

  constructor(cause?: unknown) {
    super('No answer from the server.', { cause });
  }
}
