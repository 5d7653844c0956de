import { describe, expect, it } from '@jest/globals';
import type { Request } from 'express';
import { CommandLimiter } from './command-limiter.js';

const command = (ip = '192.0.2.7', method = 'POST') => ({ method, ip }) as Request;

/** How many of `tries` pass. */
async function passing(tries: number, attempt: () => Promise<void>): Promise<number> {
  const results = await Promise.allSettled(Array.from({ length: tries }, attempt));
  return results.filter(({ status }) => status === 'fulfilled').length;
}

describe(CommandLimiter.name, () => {
  it('limits each session for itself, whatever the address', async () => {
    const limiter = new CommandLimiter();
    expect(await passing(150, () => limiter.pass(command(), 'ada'))).toBe(120);
    expect(await passing(1, () => limiter.pass(command(), 'ben'))).toBe(1);
    await expect(limiter.pass(command('198.51.100.1'), 'ada')).rejects.toMatchObject({
      code: 'request.rate-limited',
      extra: { retryAfterMs: expect.any(Number) },
    });
  });

  it('limits everybody without a known session by address', async () => {
    const limiter = new CommandLimiter();
    expect(await passing(1600, () => limiter.pass(command(), null))).toBe(1500);
    expect(await passing(1, () => limiter.pass(command('198.51.100.1'), null))).toBe(1);
  });

  it('lets reading through', async () => {
    const limiter = new CommandLimiter();
    expect(await passing(1600, () => limiter.pass(command('192.0.2.7', 'GET'), null))).toBe(1600);
  });
});
