import { describe, expect, it } from '@jest/globals';
import { optionsOf } from './options.js';

describe('options of the address', () => {
  it('is dark, plays everything and speaks as the event does when nothing is asked', () => {
    expect(optionsOf('')).toEqual({ scene: null, theme: 'dark', language: null });
  });

  it('reads scene, theme and language', () => {
    expect(optionsOf('?scene=wall&theme=light&language=de')).toEqual({
      scene: 'wall',
      theme: 'light',
      language: 'de',
    });
    expect(optionsOf('?theme=auto').theme).toBe('auto');
  });

  it('ignores what it does not know', () => {
    expect(optionsOf('?scene=lottery&theme=pink&language=xx')).toEqual(optionsOf(''));
  });
});
