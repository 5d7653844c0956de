import { describe, expect, it } from '@jest/globals';
import { de } from './de.js';
import { en } from './en.js';

const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/gu) ?? []).sort().join(' ');

describe('the catalogues', () => {
  it('hold the same keys in both languages', () => {
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(Object.entries(en))('%s: is filled in and uses the same placeholders', (key, text) => {
    const german = (de as Record<string, string>)[key] ?? '';
    expect(text.trim()).not.toBe('');
    expect(german.trim()).not.toBe('');
    expect(placeholders(german)).toBe(placeholders(text));
  });

  it('never shouts', () => {
    expect([...Object.values(en), ...Object.values(de)].filter((text) => text.includes('!'))).toEqual([]);
  });
});
