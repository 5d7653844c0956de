import { describe, expect, it } from '@jest/globals';
import { fold } from './fold.js';
import { soundAlike, soundsOf } from './sounds.js';

const alike = (one: string, other: string): boolean => soundAlike(soundsOf(fold(one)), soundsOf(fold(other)));

describe('the same word in another language', () => {
  it.each([
    ['harp', 'Harfe'],
    ['harp', 'arpa'],
    ['harpe', 'harpa'],
    ['accordion', 'Akkordeon'],
    ['accordion', 'acordeón'],
    ['ceramic', 'Keramik'],
    ['pottery', 'poterie'],
    ['violin', 'violino'],
    ['saxophone', 'Saxofón'],
  ])('%s sounds like %s', (one, other) => {
    expect(alike(one, other)).toBe(true);
    expect(alike(other, one)).toBe(true);
  });

  it.each([
    ['harp', 'lute'],
    ['harp', 'hat'],
    ['golf', 'wolf'],
    ['karate', 'karaoke'],
    ['clarinet', 'Klavier'],
    ['yoga', 'yoghurt'],
    ['', ''.padEnd(2, 'a')],
  ])('%s is not %s', (one, other) => {
    expect(alike(one, other)).toBe(false);
    expect(alike(other, one)).toBe(false);
  });
});
