import { describe, expect, it } from '@jest/globals';
import { Interest } from './interest.js';

describe(Interest.name, () => {
  it('goes on from its position when it follows less', () => {
    const interest = new Interest();
    expect(interest.follow(['law'], 10)).toBe(true);
    expect(interest.askFrom(12, 'socket').seq).toBe(12);
  });

  it('reads again from where it followed everything when it follows more', () => {
    const interest = new Interest();
    interest.follow(['law'], 10);
    interest.caughtUp(30, 'socket');
    interest.follow(['law', 'tax'], 20);
    expect(interest.askFrom(25, 'socket').seq).toBe(10);
    interest.caughtUp(30, 'socket');
    expect(interest.askFrom(30, 'socket').seq).toBe(30);
    // It has never had what was new in other topics since.
    interest.follow(null, 40);
    expect(interest.askFrom(45, 'socket').seq).toBe(10);
    interest.caughtUp(30, 'socket');
    interest.follow(['tax'], 50);
    interest.follow(null, 60);
    expect(interest.askFrom(60, 'socket').seq).toBe(50);
  });

  it('keeps in mind what has not come yet', () => {
    const interest = new Interest(['law']);
    interest.began(5);
    interest.follow(null, 10);
    interest.follow(['law'], 11);
    interest.follow(null, 12);
    expect(interest.askFrom(12, 'socket').seq).toBe(5);
  });

  it('lacks nothing after a snapshot', () => {
    const interest = new Interest(['law']);
    interest.follow(['tax'], 10);
    interest.began(30);
    expect(interest.askFrom(31, 'socket').seq).toBe(31);
    interest.follow(['law'], 40);
    expect(interest.askFrom(41, 'socket').seq).toBe(30);
  });

  it('has nothing to say about the same topics in another order', () => {
    const interest = new Interest(['law', 'tax']);
    expect(interest.follow(['tax', 'law'], 1)).toBe(false);
    expect(interest.follow([], 1)).toBe(true);
    expect(interest.follow(null, 1)).toBe(true);
  });

  it('has everything by long-poll, which knows no topics', () => {
    const interest = new Interest();
    interest.follow(['law'], 10);
    expect(interest.askFrom(20, 'socket')).toEqual({ seq: 20, topics: ['law'] });
    expect(interest.askFrom(20, 'poll')).toEqual({ seq: 10 });
    interest.caughtUp(25, 'poll');
    expect(interest.askFrom(25, 'poll')).toEqual({ seq: 25 });
    interest.follow(null, 30);
    expect(interest.askFrom(30, 'socket')).toEqual({ seq: 25 });
  });

  it('goes on from what was kept, with what that lacks', () => {
    const interest = new Interest();
    interest.resume(10, 40);
    expect(interest.askFrom(40, 'socket')).toEqual({ seq: 10 });
    const whole = new Interest();
    whole.resume(40, 40);
    expect(whole.askFrom(40, 'socket')).toEqual({ seq: 40 });
    whole.follow(['law'], 40);
    expect([whole.wholeUpTo(60), interest.wholeUpTo(60)]).toEqual([40, 10]);
  });
});
