import type { Clock } from '@commonground/kernel';

/** Injection token of the clock, so that tests can move time. */
export const CLOCK = Symbol('Clock');

export const systemClock: Clock = { now: () => Date.now() };
