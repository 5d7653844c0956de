/** Pairs with which half of the thread is drawn. */
const HALF = 15;

/**
 * Part of the thread that is drawn, from 0 to below 1. Every further pair adds something, and there is no end that a
 * room has to reach.
 */
export const threadLength = (encounters: number): number => encounters / (encounters + HALF);
