import { describe, expect, it } from '@jest/globals';
import { summarize, tallyJest } from './tally.mjs';

const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, testResults: [] };
const run = { report, code: 0, seconds: 1.25, root: '/p' };

describe('tallyJest', () => {
  it('counts tests', () => {
    expect(tallyJest('unit', run)).toMatchObject({ passed: 5, failed: 0, skipped: 0, details: [] });
  });

  it('counts a suite that broke before its first test, and names what failed', () => {
    const results = [
      { name: '/p/a.spec.ts', status: 'failed', message: 'SyntaxError: no', assertionResults: [] },
      {
        name: '/p/b.spec.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { status: 'failed', fullName: 'b does', failureMessages: ['expected 1\n  got 2'] },
        ],
      },
    ];
    const result = tallyJest('unit', {
      ...run,
      code: 1,
      report: { ...report, numFailedTests: 1, testResults: results },
    });
    expect(result).toMatchObject({ passed: 5, failed: 2 });
    expect(result.details[0]).toContain('a.spec.ts: SyntaxError: no');
    expect(result.details[1]).toContain('b.spec.ts: b does');
  });

  it('takes silence for a failure', () => {
    expect(tallyJest('unit', { ...run, report: undefined, code: 1 })).toMatchObject({ passed: 0, failed: 1 });
    const none = { ...report, numPassedTests: 0 };
    expect(tallyJest('unit', { ...run, report: none })).toMatchObject({ failed: 1 });
    expect(tallyJest('system', { ...run, report: { ...none, numPendingTests: 9 } })).toMatchObject({
      failed: 1,
      skipped: 9,
    });
    expect(tallyJest('unit', { ...run, code: 1 })).toMatchObject({ passed: 5, failed: 1 });
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
    const red = summarize([step('format', 0, 1), step('system', 3, 0, 2)]);
    expect(red.text.split('\n').at(-1)).toBe('3 passed, 1 failed, 2 skipped');
    expect(red.text).toContain('why');
    expect(red.code).toBe(1);
  });

  it('is no success when nothing ran', () => {
    expect(summarize([]).code).toBe(1);
  });
});
