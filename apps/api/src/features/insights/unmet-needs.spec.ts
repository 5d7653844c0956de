import { describe, expect, it } from '@jest/globals';
import type { MatchPerson, MatchPin } from '@commonground/matching';
import { unmetNeeds } from './unmet-needs.js';

let pins = 0;
const aPin = (direction: MatchPin['direction'], text: string, kind: MatchPin['kind'] = 'other'): MatchPin => {
  pins += 1;
  return { id: `pin-${pins}`, direction, kind, topicId: 'all', topicName: 'All', text, pinnedAt: pins };
};
const aPerson = (id: string, ...own: MatchPin[]): MatchPerson => ({
  id,
  name: id,
  headline: null,
  company: null,
  languages: [],
  present: true,
  remote: false,
  mood: 'open',
  met: 0,
  openSuggestions: 0,
  shown: 0,
  pins: own,
});
const textsOf = async (...people: MatchPerson[]) => (await unmetNeeds(people)).map(({ pin }) => pin.text);

describe('the needs that nobody serves', () => {
  it('leave out what an offer in the room fits, in other words or another language', async () => {
    const room = [
      aPerson('ada', aPin('need', 'a lawyer'), aPin('need', 'a beekeeper')),
      aPerson('bo', aPin('offer', 'Rechtsberatung')),
    ];
    expect(await textsOf(...room)).toEqual(['a beekeeper']);
  });

  it('do not count what the person offers alone', async () => {
    expect(await textsOf(aPerson('ada', aPin('need', 'a lawyer'), aPin('offer', 'a lawyer')))).toEqual([
      'a lawyer',
    ]);
  });

  it('know that a job seeker is served by somebody who hires', async () => {
    const seeker = aPerson('ada', aPin('need', 'A job as a nurse', 'job'));
    expect(await textsOf(seeker)).toEqual(['A job as a nurse']);
    expect(await textsOf(seeker, aPerson('bo', aPin('need', 'Nurses for our ward', 'hire')))).toEqual([
      // The ward is served by the job seeker, and the other way round.
    ]);
  });
});
