import { describe, expect, it } from '@jest/globals';
import type { MicrophoneMoment } from './microphone-moment.js';
import { microphoneNews } from './microphone-news.js';

const open: MicrophoneMoment = { state: 'open' };
const asked: MicrophoneMoment = { state: 'asked', entryId: 'a' };
const at = (position: number): MicrophoneMoment => ({ state: 'waiting', entryId: 'a', position });
const speaking: MicrophoneMoment = { state: 'speaking', entryId: 'a', startedAt: '2026-11-22T18:00:00Z' };

const told = (...moments: (MicrophoneMoment | null)[]) =>
  moments.slice(1).map((now, before) => microphoneNews(moments[before]!, now, false));

describe('news of the microphone', () => {
  it('are that I am next and that it is my turn, once each', () => {
    expect(told(open, asked, at(3), at(2), at(1), at(1), speaking, speaking, open)).toEqual([
      null,
      null,
      null,
      'next',
      null,
      'turn',
      null,
      'over',
    ]);
  });

  it('are my turn also for whoever looks only now', () => {
    expect(told(null, speaking)).toEqual(['turn']);
    expect(told(null, at(1))).toEqual([null]);
  });

  it('are no echo of my own tap', () => {
    expect(told(open, asked, at(1))).toEqual([null, null]);
    expect(microphoneNews(at(2), open, true)).toBeNull();
    expect(microphoneNews(speaking, open, true)).toBeNull();
  });

  it('are that somebody else ended my wait', () => {
    expect(told(at(2), open)).toEqual(['taken-off']);
    expect(told(at(2), null)).toEqual(['closed']);
    expect(told(speaking, null)).toEqual(['over']);
    expect(told(open, null)).toEqual([null]);
    expect(told(asked, open)).toEqual([null]);
  });
});
