import { describe, expect, it } from '@jest/globals';
import { apiEnvironment, readSettings } from './settings.mjs';

const root = '/srv/commonground';
const facts = { databaseUrl: 'postgres://x', port: 3000, lanAddress: '192.168.1.7', logFile: '/d/log' };

describe('readSettings', () => {
  it('starts on loopback with the demo when nothing is wished', () => {
    expect(readSettings([], {}, root)).toEqual({
      dataDir: '/srv/commonground/.data',
      host: '127.0.0.1',
      port: 3000,
      publicUrl: undefined,
      lan: false,
      demo: true,
      databaseUrl: undefined,
    });
  });

  it('knows --empty and --lan', () => {
    expect(readSettings(['--empty', '--lan'], {}, root)).toMatchObject({
      demo: false,
      lan: true,
      host: '0.0.0.0',
    });
  });

  it('loads no demo into a database of one’s own, unless told to', () => {
    const env = { DATABASE_URL: 'postgres://me@db/mine' };
    expect(readSettings([], env, root).demo).toBe(false);
    expect(readSettings(['--demo'], env, root).demo).toBe(true);
  });

  it('takes the environment at its word', () => {
    const env = { PORT: '0', HOST: '::1', DATA_DIR: '/var/cg', PUBLIC_URL: 'https://meet.example' };
    const settings = readSettings(['--lan'], env, root);
    expect(settings).toMatchObject({
      port: 0,
      host: '::1',
      dataDir: '/var/cg',
      publicUrl: 'https://meet.example',
    });
    expect(readSettings([], { DATA_DIR: 'elsewhere', PORT: '' }, root)).toMatchObject({
      dataDir: '/srv/commonground/elsewhere',
      port: 3000,
    });
  });

  it.each([['80x'], ['-1'], ['65536'], ['3.5']])('refuses PORT=%s', (port) => {
    expect(() => readSettings([], { PORT: port }, root)).toThrow(/no port/);
  });

  it('refuses what it does not know', () => {
    expect(() => readSettings(['--lann'], {}, root)).toThrow(/--lann/);
    expect(() => readSettings(['--demo', '--empty'], {}, root)).toThrow(/exclude/);
    expect(() => readSettings([], { DATABASE_URL: 'mysql://x' }, root)).toThrow(/not a PostgreSQL address/);
  });
});

describe('apiEnvironment', () => {
  it('passes everything else through and names the address', () => {
    const settings = readSettings([], {}, root);
    const env = apiEnvironment(settings, facts, { MAIL_FROM: 'a@b.c', NOTHING: undefined, PORT: '1' });
    expect(env).toEqual({
      MAIL_FROM: 'a@b.c',
      DATABASE_URL: 'postgres://x',
      PORT: '3000',
      HOST: '127.0.0.1',
      PUBLIC_URL: 'http://localhost:3000',
      DATA_DIR: '/srv/commonground/.data',
      LOG_FILE: '/d/log',
      DEMO: '1',
      LAN: '0',
    });
  });

  it('uses the address of the room with --lan, and a configured one before any', () => {
    const lan = readSettings(['--lan'], {}, root);
    expect(apiEnvironment(lan, facts, {})['PUBLIC_URL']).toBe('http://192.168.1.7:3000');
    expect(apiEnvironment(lan, { ...facts, lanAddress: undefined }, {})['PUBLIC_URL']).toBe(
      'http://localhost:3000',
    );
    const named = readSettings(['--lan'], { PUBLIC_URL: 'https://meet.example' }, root);
    expect(apiEnvironment(named, facts, {})['PUBLIC_URL']).toBe('https://meet.example');
  });
});
