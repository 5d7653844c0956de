import { describe, expect, it } from '@jest/globals';
import { conceptsOf } from '../analyse/analyser.js';
import { suggestedChips } from './chips.js';

describe.each(['en', 'de'])('the chips of the join form (%s)', (language) => {
  const chips = suggestedChips(language);

  it('are two dozen needs and two dozen offers with ids of their own', () => {
    expect(chips.filter(({ direction }) => direction === 'need')).toHaveLength(24);
    expect(chips.filter(({ direction }) => direction === 'offer')).toHaveLength(24);
    expect(new Set(chips.map(({ id }) => id)).size).toBe(48);
  });

  it.each(suggestedChips(language))('"$text" is read as $concept', ({ text, concept }) => {
    expect(conceptsOf(text)).toContain(concept);
  });
});
