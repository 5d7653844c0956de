import { jest } from '@jest/globals';

/**
 * For specs that hold the product to seconds and begin with people of their own. A deadline that a busy machine missed is
 * tried once more, and the first try is told; a product that is too slow misses it again.
 */
export function tryDeadlinesAgain(): void {
  jest.retryTimes(1, { logErrorsBeforeRetry: true });
}
