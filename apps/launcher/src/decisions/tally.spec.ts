import { describe, expect, it } from '@jest/globals';
import { summarize, tallyRings } from './tally.mjs';

const spec = (name: string, statuses: string[], more = {}) => ({
  name,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  startTime: 1000,
  endTime: 3500,
  assertionResults: statuses.map((status, at) => ({ status, fullName: `test ${at}` })),
  ...more,
});
const run = (testResults: ReturnType<typeof spec>[], code = 0) => ({
  report: { testResults },
  code,
  root: '/p',
});

describe('tallyRings', () => {
  it('counts each ring by itself, from its first spec to its last', () => {
    const specs = [
      spec('/p/libs/a.spec.ts', ['passed', 'passed', 'pending']),
      spec('/p/libs/b.spec.ts', ['passed', 'todo'], { startTime: 2000, endTime: 9000 }),
      spec('/p/apps/api/src/c.slice.spec.ts', ['passed']),
    ];
    expect(tallyRings(['unit', 'slice'], run(specs))).toEqual([
      { name: 'unit', seconds: 8, passed: 3, failed: 0, skipped: 2, details: [] },
      { name: 'slice', seconds: 2.5, passed: 1, failed: 0, skipped: 0, details: [] },
    ]);
  });

  it('counts a suite that broke before its first test, and names what failed', () => {
    const broken = spec('/p/a.spec.ts', [], { status: 'failed', message: 'SyntaxError: no' });
    const failing = spec('/p/b.spec.ts', ['passed', 'failed'], {
      assertionResults: [
        { status: 'passed', fullName: 'b is' },
        { status: 'failed', fullName: 'b does', failureMessages: ['expected 1\n  got 2'] },
      ],
    });
    const [result] = tallyRings(['unit'], run([broken, failing], 1));
    expect(result).toMatchObject({ passed: 1, failed: 2, skipped: 0 });
    expect(result?.details[0]).toContain('a.spec.ts: SyntaxError: no');
    expect(result?.details[1]).toContain('b.spec.ts: b does');
  });

  it('takes silence for a failure', () => {
    expect(tallyRings(['unit', 'slice'], { report: undefined, code: 1, root: '/p' })).toMatchObject([
      { passed: 0, failed: 1 },
      { passed: 0, failed: 1 },
    ]);
    const idle = spec('/p/apps/system-tests/src/a.spec.ts', ['pending', 'pending']);
    const done = spec('/p/a.spec.ts', ['passed']);
    expect(tallyRings(['unit', 'slice', 'system'], run([done, idle]))).toMatchObject([
      { passed: 1, failed: 0 },
      { passed: 0, failed: 1 },
      { passed: 0, failed: 1, skipped: 2, details: ['Every test was skipped.'] },
    ]);
  });

  it('believes jest that something went wrong', () => {
    const specs = [spec('/p/a.spec.ts', ['passed']), spec('/p/c.slice.spec.ts', ['passed'])];
    const [unit, slice] = tallyRings(['unit', 'slice'], run(specs, 1));
    expect(unit).toMatchObject({ passed: 1, failed: 0 });
    expect(slice).toMatchObject({ passed: 1, failed: 1, details: [expect.stringContaining('code 1')] });
    const failing = [spec('/p/a.spec.ts', ['failed']), spec('/p/c.slice.spec.ts', ['passed'])];
    expect(tallyRings(['unit', 'slice'], run(failing, 1))).toMatchObject([{ failed: 1 }, { failed: 0 }]);
  });
});

describe('summarize', () => {
  const step = (name: string, passed: number, failed: number, skipped = 0) => ({
    name,
    passed,
    failed,
    skipped,
    seconds: 1,
    details: failed ? ['why'] : [],
  });

  it('closes with one plain line', () => {
    const green = summarize([step('format', 1, 0), step('unit', 40, 0)]);
    expect(green.text.split('\n').at(-1)).toBe('41 passed, 0 failed');
    expect(green.code).toBe(0);
    const faults = summarize([step('faults', 30, 0)], { alwaysSkipped: true });
    expect(faults.text.split('\n').at(-1)).toBe('30 passed, 0 failed, 0 skipped');
    const red = summarize([step('format', 0, 1), step('system', 3, 0, 2)]);
    expect(red.text.split('\n').at(-1)).toBe('3 passed, 1 failed, 2 skipped');
    expect(red.text).toContain('why');
    expect(red.code).toBe(1);
  });

  it('is no success when nothing ran', () => {
    expect(summarize([]).code).toBe(1);
  });
});
