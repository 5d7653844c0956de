import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { createLogger } from './logger.js';
import { meter } from './meter.js';

/** A file that says of every write that the disk is full (Linux). */
const FULL = '/dev/full';
const onLinux = existsSync(FULL) ? describe : describe.skip;

onLinux('a log whose disk is full', () => {
  it('counts what is lost, and ends nobody', async () => {
    const before = meter.logLost;
    const logger = createLogger({ logFile: FULL, logLevel: 'info' });
    logger.info('one line');
    for (let tries = 0; tries < 10_000 && meter.logLost === before; tries++)
      await new Promise((resolve) => setImmediate(resolve));
    expect(meter.logLost).toBeGreaterThan(before);
  });
});
