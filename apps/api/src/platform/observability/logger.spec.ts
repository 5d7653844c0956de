import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
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
    // The file is opened and written by threads that a busy machine may leave waiting: however many turns that takes.
    while (meter.logLost === before) await setImmediate();
    expect(meter.logLost).toBeGreaterThan(before);
  });
});
