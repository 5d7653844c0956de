import { AsyncLocalStorage } from 'node:async_hooks';
import type { KeyedCommand } from '../database/command-receipts.js';

/** What belongs to one request from its first to its last line of code. */
export class RequestContext {
  /** The command that the client wants carried out at most once. Cleared by the first transaction. */
  command: KeyedCommand | null = null;
  private leaving: AbortController | undefined;
  private hasLeft = false;

  constructor(readonly traceId: string) {}

  /** Whoever asked has gone before there was an answer. Made when somebody wants to know, as few requests do. */
  get gone(): AbortSignal {
    this.leaving ??= new AbortController();
    if (this.hasLeft) this.leaving.abort();
    return this.leaving.signal;
  }

  leave(): void {
    this.hasLeft = true;
    this.leaving?.abort();
  }
}

export const requestContext = new AsyncLocalStorage<RequestContext>();
