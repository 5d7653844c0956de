import { describe, expect, it } from '@jest/globals';
import { announce } from './announcement.mjs';
import { explain, Failure } from './failure.mjs';
import { alreadyRunning, notWritable, portTaken } from './port.mjs';

describe('failures', () => {
  it('say who has the port and which to take instead', () => {
    expect(explain(portTaken(3000, { kind: 'commonground' }))).toEqual([
      'Port 3000 is already taken by another Commonground.',
      'Stop it, or choose another port: PORT=3001 npm start',
    ]);
    expect(portTaken(65535, { kind: 'unknown' }).advice).toContain('PORT=3000');
  });

  it('name the running product', () => {
    const [sentence] = explain(alreadyRunning({ pid: 42, url: 'http://localhost:3000' }, '/d'));
    expect(sentence).toContain('at http://localhost:3000 (process 42)');
  });

  it('name the folder and the system’s reason', () => {
    expect(notWritable('/d', 'EROFS').message).toBe('The folder /d cannot be written (EROFS).');
  });

  it('quote a tool’s last lines', () => {
    expect(explain(new Failure('INSTALL', 'It failed.', 'Try again.', ['E404']))).toEqual([
      'It failed.',
      '  | E404',
      'Try again.',
    ]);
  });

  it('show the API’s complaints whole, and of anything else no stack', () => {
    const config = Object.assign(new Error('A is missing.\nB is wrong.'), { code: 'CONFIG' });
    expect(explain(config)[0]).toBe('A is missing.\nB is wrong.');
    const lines = explain(new TypeError('x is not a function'), { logFile: '/d/log' });
    expect(lines).toEqual(['x is not a function', 'More may be in /d/log.']);
    expect(explain('odd')[0]).toBe('odd');
  });
});

describe('announce', () => {
  const links = { console: 'http://h/console#t', join: 'http://h/join/ABC', screen: 'http://h/screen' };

  it('shows three links and what they are for', () => {
    const text = announce({ links, lan: false, seconds: '2.0', qr: '' });
    for (const link of Object.values(links)) expect(text).toContain(link);
    expect(text).toContain('--lan');
    expect(text).not.toContain('not encrypted');
  });

  it('says with --lan that traffic is not encrypted, and shows the code', () => {
    const text = announce({ links, lan: true, seconds: '2.0', qr: '▄▀▄' });
    expect(text).toContain('not encrypted');
    expect(text).toContain('▄▀▄');
  });

  it('does without a join link when there is no event', () => {
    const text = announce({ links: { ...links, join: undefined }, lan: true, seconds: '2.0', qr: '' });
    expect(text).not.toContain('Join');
  });
});
