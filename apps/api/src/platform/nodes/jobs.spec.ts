import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Jobs } from './jobs.js';

describe(Jobs.name, () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  const withRoles = (...roles: ('http' | 'matcher' | 'jobs')[]) => new Jobs({ roles: new Set(roles) });

  it('does a job again and again, and nothing on a node that does something else', async () => {
    const [here, elsewhere] = [jest.fn(() => Promise.resolve()), jest.fn(() => Promise.resolve())];
    withRoles('jobs').every(1000, 'It failed.', here);
    withRoles('http', 'matcher').every(1000, 'It failed.', elsewhere);
    await jest.advanceTimersByTimeAsync(3500);
    expect(here).toHaveBeenCalledTimes(3);
    expect(elsewhere).not.toHaveBeenCalled();
  });

  it('waits for a job that takes long, and goes on after one that failed', async () => {
    const complain = jest.spyOn(Logger.prototype, 'error').mockReturnValue(undefined);
    let fail = (_cause: Error): void => undefined;
    const job = jest.fn(() => new Promise<void>((_, reject) => (fail = reject)));
    withRoles('jobs').every(1000, 'It failed.', job);
    await jest.advanceTimersByTimeAsync(3500);
    expect(job).toHaveBeenCalledTimes(1);
    fail(new Error('no database'));
    await jest.advanceTimersByTimeAsync(1000);
    expect(job).toHaveBeenCalledTimes(2);
    expect(complain).toHaveBeenCalledWith(expect.any(Error), 'It failed.');
  });

  it('ends with the node, after the job that is under way', async () => {
    let finish = (): void => undefined;
    const job = jest.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    const jobs = withRoles('jobs');
    jobs.every(1000, 'It failed.', job);
    await jest.advanceTimersByTimeAsync(1000);
    jobs.onModuleDestroy();
    let ended = false;
    const ending = jobs.onApplicationShutdown().then(() => (ended = true));
    await jest.advanceTimersByTimeAsync(5000);
    expect([ended, job.mock.calls.length]).toEqual([false, 1]);
    finish();
    await ending;
  });
});
