import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearSockets, mayHoldSockets, socketFolder } from './local-socket.mjs';

describe('the socket of the embedded database', () => {
  it('lies in a folder whose path the system and PostgreSQL can take', () => {
    const longest = `/${'d'.repeat(103 - '/.s.PGSQL.65535'.length - 1)}`;
    expect(mayHoldSockets(longest, 'linux')).toBe(true);
    expect(mayHoldSockets(`${longest}d`, 'linux')).toBe(false);
    expect(mayHoldSockets(`/${'ö'.repeat(50)}`, 'linux')).toBe(false);
    for (const folder of ['/my data/postgres', '/a,b/postgres', '/a"b/postgres'])
      expect(mayHoldSockets(folder, 'darwin')).toBe(false);
    expect(mayHoldSockets('C:/data', 'win32')).toBe(false);
  });

  describe('in a folder', () => {
    let home: string;
    beforeEach(() => {
      home = mkdtempSync(join(tmpdir(), 'sockets-'));
      for (const name of ['.s.PGSQL.4711', '.s.PGSQL.4711.lock', 'password'])
        writeFileSync(join(home, name), '');
    });
    afterEach(() => rmSync(home, { recursive: true }));

    it('is that of the port', () => {
      expect(socketFolder(home, 4711)).toBe(home);
      expect(socketFolder(home, 4712)).toBeUndefined();
    });

    it('goes when nobody listens any more, and nothing else does', () => {
      clearSockets(home);
      expect(readdirSync(home)).toEqual(['password']);
    });
  });
});
