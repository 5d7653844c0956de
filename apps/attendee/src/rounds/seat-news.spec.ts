import { describe, expect, it } from '@jest/globals';
import { seatNews, type ToldSeat } from './seat-news.js';

const seat = (part: Partial<ToldSeat> = {}): ToldSeat => ({
  round: 2,
  place: 'Place 4',
  company: '',
  left: false,
  ...part,
});

describe('news of my seat', () => {
  it('are a place to go to, once, and not that the round begins', () => {
    expect(seatNews(seat({ round: 1 }), seat())).toBe('place');
    expect(seatNews(seat({ place: '' }), seat())).toBe('place');
    expect(seatNews(seat(), seat())).toBeNull();
    expect(seatNews(seat(), seat({ company: 'a' }))).toBeNull();
    expect(seatNews(seat(), null)).toBeNull();
  });

  it('are that others sit with me in a round that goes on', () => {
    expect(seatNews(seat({ company: 'a' }), seat({ company: 'b' }))).toBe('company');
    expect(seatNews(seat({ company: 'a' }), seat())).toBeNull();
  });

  it('are that everybody has left me, once in a round', () => {
    const left = seat({ place: '', left: true });
    expect(seatNews(seat({ company: 'a' }), left)).toBe('left');
    expect(seatNews(left, left)).toBeNull();
    expect(seatNews(left, seat({ company: 'b' }))).toBe('place');
    expect(seatNews(left, seat({ place: '', left: true, round: 3 }))).toBe('left');
  });
});
