import type { Clock } from '@commonground/kernel';

/** The time as a test wants it: the real one plus what the test added. */
export class TestClock implements Clock {
  private shift = 0;

  now(): number {
    return Date.now() + this.shift;
  }

  /** Moves the time forward. */
  advance(milliseconds: number): void {
    this.shift += milliseconds;
  }
}
