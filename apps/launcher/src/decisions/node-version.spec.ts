import { describe, expect, it } from '@jest/globals';
import { judgeNode, satisfies } from './node-version.mjs';

const range = '^20.19.0 || ^22.13.0 || >=24.11.0';

describe('satisfies', () => {
  it.each([
    ['20.19.0', true],
    ['v20.20.2', true],
    ['20.18.9', false],
    ['21.9.0', false],
    ['22.12.0', false],
    ['22.13.0', true],
    ['23.99.0', false],
    ['24.10.0', false],
    ['24.11.0', true],
    ['26.0.0', true],
    ['25.0.0-nightly', true],
    ['v18.20.0', false],
  ])('%s: %s', (version, fits) => {
    expect(satisfies(version, range)).toBe(fits);
  });
});

describe('judgeNode', () => {
  it('refuses an old Node in one sentence and says what to do', () => {
    const verdict = judgeNode('v18.20.0', range);
    expect(verdict.ok).toBe(false);
    expect(verdict.lines).toEqual([
      expect.stringContaining('v18.20.0'),
      expect.stringContaining('Install Node 24'),
    ]);
  });

  it('recommends 24 on 20, and says nothing on 24', () => {
    expect(judgeNode('v20.20.2', range)).toEqual({
      ok: true,
      lines: [expect.stringContaining('24 is recommended')],
    });
    expect(judgeNode('v24.11.0', range)).toEqual({ ok: true, lines: [] });
  });
});
