import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from '../project.mjs';
import { inOrder, LONG, ringOf } from './ring.mjs';

describe('the rings of tests', () => {
  it('are told by where a spec lies', () => {
    expect(ringOf('/p/libs/domain/src/a.spec.ts')).toBe('unit');
    expect(ringOf('/p/apps/api/src/a.slice.spec.ts')).toBe('slice');
    expect(ringOf('/p/apps/system-tests/src/wall/a.spec.ts')).toBe('system');
    expect(ringOf('/p/apps/system-tests/faults/checker/check.spec.ts')).toBe('unit');
    expect(ringOf('C:\\p\\apps\\system-tests\\faults\\all.faults.ts')).toBe('faults');
  });

  it('begin one after the other, each with what takes longest', () => {
    const paths = [
      '/p/apps/system-tests/src/api/logs.spec.ts',
      '/p/apps/system-tests/src/console/accessibility.spec.ts',
      '/p/apps/api/src/a.slice.spec.ts',
      '/p/libs/domain/src/b.spec.ts',
      '/p/libs/domain/src/a.spec.ts',
    ];
    const order = inOrder(paths.map((path) => ({ path }))).map(({ path }) => paths.indexOf(path));
    expect(order).toEqual([3, 4, 2, 1, 0]);
  });

  it('name no long spec that is gone', () => {
    expect(LONG.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
