import { describe, expect, it } from '@jest/globals';
import { kendallLosses, lossOf } from './kendall-loss.mjs';
import { filesOfTar } from './tar.mjs';

const expertise = new Map([['r', new Map([['a', 5], ['b', 3], ['c', 1]])]]); // oxfmt-ignore
const lossBy = (scores: Record<string, number | null>): number =>
  lossOf(kendallLosses(expertise, (_, paper) => scores[paper] ?? null));

describe('the weighted Kendall loss', () => {
  it('is none for the right order, all for the wrong one, half for no order', () => {
    expect(lossBy({ a: 3, b: 2, c: 1 })).toBe(0);
    expect(lossBy({ a: 1, b: 2, c: 3 })).toBe(1);
    expect(lossBy({ a: 1, b: 1, c: 1 })).toBe(0.5);
  });

  it('weighs a mistake by how far apart the two are', () => {
    expect(lossBy({ a: 2, b: 3, c: 1 })).toBe(2 / 8);
    expect(lossBy({ a: 1, b: 1.5, c: 2 })).toBeGreaterThan(lossBy({ a: 3, b: 1, c: 2 }));
  });

  it('leaves out what has no score', () => {
    expect(lossBy({ a: 1, b: null, c: 2 })).toBe(1);
  });
});

describe('the tar reader', () => {
  it('finds files by their paths, and no folders', () => {
    const entry = (name: string, kind: string, content: string): Buffer => {
      const head = Buffer.alloc(512);
      head.write(name, 0);
      head.write(Buffer.byteLength(content).toString(8).padStart(11, '0'), 124);
      head.write(kind, 156);
      head.write('ustar', 257);
      const body = Buffer.alloc(Math.ceil(Buffer.byteLength(content) / 512) * 512);
      body.write(content);
      return Buffer.concat([head, body]);
    };
    const long = 'ü'.repeat(400);
    const tar = Buffer.concat([
      entry('d/', '5', ''),
      entry('d/a.txt', '0', long),
      entry('b.txt', '0', 'b'),
      Buffer.alloc(1024),
    ]);
    expect([...filesOfTar(tar)]).toEqual([
      ['d/a.txt', long],
      ['b.txt', 'b'],
    ]);
  });
});
