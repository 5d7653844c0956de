import { describe, expect, it } from '@jest/globals';
import { de, en } from './messages.js';

describe('texts of the screen', () => {
  it('are complete in both languages', () => {
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
    for (const text of [...Object.values(en), ...Object.values(de)]) expect(text.trim()).not.toBe('');
  });

  it('take the same values', () => {
    const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1]).sort();
    for (const key of Object.keys(en) as (keyof typeof en)[])
      expect(values(de[key])).toEqual(values(en[key]));
  });

  it('stay within about 25 words a scene', () => {
    for (const texts of [en, de]) {
      const join = Object.entries(texts).filter(([key]) => key.startsWith('join.') && key !== 'join.qr');
      expect(
        join
          .map(([, text]) => text)
          .join(' ')
          .split(' ').length,
      ).toBeLessThanOrEqual(25);
    }
  });

  it('fit beside a name and a clock at the microphone', () => {
    for (const texts of [en, de])
      expect(
        Math.max(...[texts['microphone.how'], texts['microphone.open']].map((text) => text.length)),
      ).toBeLessThanOrEqual(80);
  });

  it('do not shout', () => {
    for (const text of [...Object.values(en), ...Object.values(de)]) expect(text).not.toContain('!');
  });
});
