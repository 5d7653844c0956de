import { describe, expect, it } from '@jest/globals';
import { decideAboutPostmaster, isPassingTrouble, parsePidFile } from './postmaster.mjs';

describe('parsePidFile', () => {
  it('reads process and port', () => {
    const text = '4711\n/d/postgres/cluster\n1795325989\n35617\n\n127.0.0.1\n  1 2\nready   \n';
    expect(parsePidFile(text)).toEqual({ pid: 4711, port: 35617 });
  });

  it('copes with a file that is just being written', () => {
    expect(parsePidFile('4711\n/d\n179')).toEqual({ pid: 4711, port: undefined });
    expect(parsePidFile('')).toBeUndefined();
    expect(parsePidFile('-4711\n/d\n1\n0\n')).toEqual({ pid: 4711, port: undefined });
  });
});

describe('decideAboutPostmaster', () => {
  const lock = { pid: 4711, port: 35617 };
  const up = { lock, alive: true, isPostgres: true, answer: 'ours' } as const;

  it('starts where nobody is', () => {
    expect(decideAboutPostmaster({ ...up, lock: undefined })).toBe('start');
    expect(decideAboutPostmaster({ ...up, alive: false })).toBe('start');
  });

  it('adopts a server that proves to be ours', () => {
    expect(decideAboutPostmaster(up)).toBe('adopt');
  });

  it('never adopts who merely answers', () => {
    expect(decideAboutPostmaster({ ...up, answer: 'stranger' })).toBe('wait');
    expect(decideAboutPostmaster({ ...up, answer: 'starting' })).toBe('wait');
    expect(decideAboutPostmaster({ ...up, answer: 'silent' })).toBe('wait');
  });

  it('removes a lock whose number another program carries now', () => {
    expect(decideAboutPostmaster({ ...up, isPostgres: false, answer: 'silent' })).toBe('unlock');
  });
});

describe('isPassingTrouble', () => {
  it.each([
    ['FATAL:  lock file "postmaster.pid" already exists', true],
    ['FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use', true],
    ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', true],
    ['FATAL:  data directory "/d" has wrong ownership', false],
    ['PANIC:  could not locate a valid checkpoint record', false],
  ])('%s: %s', (log, passing) => {
    expect(isPassingTrouble(log)).toBe(passing);
  });
});
