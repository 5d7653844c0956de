import { describe, expect, it } from '@jest/globals';
import { groupsOf, shortAddress } from './code-groups.js';

describe('groups of a code', () => {
  it.each([
    ['482913', ['482', '913']],
    ['7KQ2MX9P', ['7KQ2', 'MX9P']],
    ['7KQ2MX9', ['7KQ', '2MX9']],
    ['7KQ2', ['7KQ2']],
    ['7KQ2-MX', ['7KQ2-MX']],
  ])('%s', (code, groups) => {
    expect(groupsOf(code)).toEqual(groups);
    expect(groups.join('')).toBe(code);
  });
});

describe('short address', () => {
  it('leaves out what nobody types', () => {
    expect(shortAddress('https://meet.example/join/7KQ2MX')).toBe('meet.example/join/7KQ2MX');
    expect(shortAddress('http://192.168.1.20:3000/')).toBe('192.168.1.20:3000');
  });
});
