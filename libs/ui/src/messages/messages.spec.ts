import { describe, expect, it } from '@jest/globals';
import {
  BENEFIT_CODES,
  DIRECTIONS,
  ERROR_CODES,
  MOODS,
  PIN_KINDS,
  QUESTION_CODES,
  SPOT_KINDS,
  TOPIC_ICONS,
  ZONE_PURPOSES,
} from '@commonground/contracts/constants';
import { uiMessages } from './index.js';

const { en, de } = uiMessages;
const keysOf = (prefix: string, words: readonly string[]) => words.map((word) => `${prefix}.${word}`);
const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/gu) ?? []).sort().join(' ');
const sentences = (text: string) => text.split(/[.;:] ?/u).filter(Boolean).length;

describe('the shared texts', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
  });

  it.each([
    ['errors', keysOf('error', Object.keys(ERROR_CODES))],
    ['moods', keysOf('mood', MOODS)],
    ['directions', keysOf('direction', DIRECTIONS)],
    ['kinds of pins', keysOf('kind', PIN_KINDS)],
    ['purposes of zones', keysOf('purpose', ZONE_PURPOSES)],
    ['kinds of spots', keysOf('spot', SPOT_KINDS)],
    ['topic icons', keysOf('icon', TOPIC_ICONS)],
    ['benefits', keysOf('benefit', BENEFIT_CODES)],
    ['opening questions', keysOf('question', QUESTION_CODES)],
    ['signs', keysOf('sign', [...Array(12).keys()].map(String))],
  ])('cover all %s', (_, keys) => {
    expect(keys.filter((key) => !(key in en))).toEqual([]);
  });

  it('name no error code that no longer exists', () => {
    const known = new Set([...keysOf('error', Object.keys(ERROR_CODES)), 'error.offline', 'error.unknown']);
    expect(Object.keys(en).filter((key) => key.startsWith('error.') && !known.has(key))).toEqual([]);
  });

  it.each(Object.keys(en) as (keyof typeof en)[])('%s: is filled in, alike in both languages', (key) => {
    expect(en[key].trim()).not.toBe('');
    expect(de[key].trim()).not.toBe('');
    expect(placeholders(de[key])).toBe(placeholders(en[key]));
    expect(en[key] + de[key]).not.toContain('!');
  });

  it('let every error say what happened and what to do', () => {
    const errors = [en, de].flatMap((texts) =>
      Object.entries(texts).filter(([key]) => key.startsWith('error.')),
    );
    expect(errors.filter(([, text]) => sentences(text) < 2)).toEqual([]);
  });
});
