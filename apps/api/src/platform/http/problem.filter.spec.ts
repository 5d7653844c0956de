import { Logger } from '@nestjs/common';
import { describe, expect, it, jest } from '@jest/globals';
import { ProblemFilter } from './problem.filter.js';

const filter = new ProblemFilter();
const failure = (message: string, code?: string) => Object.assign(new Error(message), { code });

describe('what a failure is answered with', () => {
  it.each([
    failure('terminating connection due to administrator command', '57P01'),
    failure('canceling statement due to statement timeout', '57014'),
    failure('terminating connection due to idle-in-transaction timeout', '25P03'),
    failure('connect ECONNREFUSED', 'ECONNREFUSED'),
    failure('Connection terminated unexpectedly'),
    failure('Connection terminated due to connection timeout'),
    failure('Query read timeout'),
    failure('timeout exceeded when trying to connect'),
    failure('Query runner already released. Cannot run queries anymore.'),
  ])('%s: try again, and nothing to look into', (error) => {
    const log = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    expect(filter.describe(error)).toMatchObject({ status: 503, code: 'server.unavailable' });
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  });

  it('what nobody expected is a failure of ours, and is logged', () => {
    const log = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    expect(filter.describe(failure('column "x" does not exist', '42703'))).toMatchObject({ status: 500 });
    expect(log).toHaveBeenCalledTimes(1);
    log.mockRestore();
  });
});
