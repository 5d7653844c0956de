import type { ReactNode } from 'react';
import { threadLength } from './thread-length.js';

/** A thread that grows with every pair that has met. The number beside it says the same in words. */
export function EncounterThread({ encounters }: { encounters: number }): ReactNode {
  return (
    <svg className="encounter-thread" viewBox="0 0 240 40" aria-hidden="true">
      <path className="encounter-rail" d={PATH} />
      <path
        className="encounter-drawn"
        d={PATH}
        pathLength={1}
        strokeDashoffset={1 - threadLength(encounters)}
      />
    </svg>
  );
}

const PATH = 'M4 20c14-22 24-22 38 0s24 22 38 0 24-22 38 0 24 22 38 0 24-22 38 0 24 22 38 0';
