import { describe, expect, it } from '@jest/globals';
import { furtherOf } from './progress.js';

describe('progress of an import', () => {
  const applying = { state: 'applying', done: 200, total: 1162 } as const;

  it('is what the feed told when that is further', () => {
    expect(furtherOf(applying, { ...applying, done: 1000 })).toEqual({ done: 1000, total: 1162 });
    expect(furtherOf(applying, { ...applying, done: 100 })).toEqual({ done: 200, total: 1162 });
    expect(furtherOf(applying, undefined)).toEqual({ done: 200, total: 1162 });
  });

  it('does not go back in the moment in which the feed knows of the end already', () => {
    expect(furtherOf(applying, { state: 'applied', done: 1162, total: 1162 })).toEqual({
      done: 1162,
      total: 1162,
    });
  });

  it('does not take the end of the import for the progress of taking it back', () => {
    const undoing = { state: 'undoing', done: 0, total: 1162 } as const;
    expect(furtherOf(undoing, { state: 'applied', done: 1162, total: 1162 }).done).toBe(0);
    expect(furtherOf(undoing, { ...undoing, done: 400 }).done).toBe(400);
  });

  it('of an import at rest is as it was read', () => {
    const applied = { state: 'applied', done: 1000, total: 1000 } as const;
    expect(furtherOf(applied, { state: 'undoing', done: 1200, total: 1200 }).done).toBe(1000);
  });
});
