import { AsyncLocalStorage } from 'node:async_hooks';
import type { KeyedCommand } from '../database/command-receipts.js';

/** What belongs to one request from its first to its last line of code. */
export interface RequestContext {
  readonly traceId: string;
  /** The command that the client wants carried out at most once. Cleared by the first transaction. */
  command: KeyedCommand | null;
  /** Whoever asked has gone before there was an answer; absent outside HTTP. */
  readonly gone?: AbortSignal;
}

export const requestContext = new AsyncLocalStorage<RequestContext>();
