import type { Attention } from './may-change-over.js';

/** Half a sentence is not given up while somebody looks something up elsewhere. */
const WRITING_MS = 600_000;

const FIELDS = 'input, textarea, select, [contenteditable=true]';

let touched = false;
let wroteAt = -Infinity;
let hiddenAt: number | undefined;

for (const name of ['pointerdown', 'keydown'] as const) addEventListener(name, () => (touched = true), true);
addEventListener('input', () => (wroteAt = Date.now()), true);
document.addEventListener('visibilitychange', () => {
  hiddenAt = document.visibilityState === 'hidden' ? (hiddenAt ?? Date.now()) : undefined;
});

/** How much of somebody's attention the page has. */
export const attention = (): Attention => ({
  hiddenMs: hiddenAt === undefined ? 0 : Date.now() - hiddenAt,
  sinceStartMs: performance.now(),
  isTouched: touched,
});

/** Whether something covers the page. */
export const hasDialog = (): boolean => document.querySelector('[role="dialog"]') !== null;

/** Whether somebody is writing, or did a short while ago. */
export const isWriting = (): boolean =>
  Date.now() - wroteAt < WRITING_MS || document.activeElement?.matches(FIELDS) === true;
