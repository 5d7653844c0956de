import { Refusal } from '../../../platform/http/refusal.js';
import { requestContext } from '../../../platform/http/request-context.js';
import { type Asking, EngineFailure } from './suggestion-engine.js';

/** Another thread is there by then, and whoever was in line before has had their turn. */
const RETRY_AFTER_MS = 5000;

/** Asks as long as whoever sent the request waits for its answer. */
export const asked = (): Asking => ({ gone: requestContext.getStore()?.gone });

/**
 * The answer to a question that somebody waits for. Without one they are told why, and that they may ask again.
 * @throws Refusal matching.unavailable
 */
export async function answered<T>(thought: Promise<T>): Promise<T> {
  try {
    return await thought;
  } catch (cause) {
    if (!(cause instanceof EngineFailure)) throw cause;
    throw new Refusal('matching.unavailable', cause.message, { retryAfterMs: RETRY_AFTER_MS });
  }
}
