import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { ScreenPresence } from './screen-presence.js';

afterEach(() => {
  jest.useRealTimers();
  Logger.overrideLogger(true);
});

describe('which screens are connected', () => {
  it('is looked at again by one timer, however many looks failed', async () => {
    jest.useFakeTimers();
    Logger.overrideLogger(false);
    const run = jest.fn(() => Promise.reject(new Error('The database is away.')));
    const hub = { connected: () => [], onPresence: () => undefined };
    const presence = new ScreenPresence(hub as never, { run } as never, { id: 'node' } as never);
    await Promise.all([presence.look(), presence.look(), presence.look()]);
    expect(run).toHaveBeenCalledTimes(3);
    await jest.advanceTimersByTimeAsync(2000);
    expect(run).toHaveBeenCalledTimes(3 + 4);
    await presence.onModuleDestroy();
  });
});
