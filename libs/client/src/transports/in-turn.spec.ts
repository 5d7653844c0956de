import { describe, expect, it } from '@jest/globals';
import { inTurn } from './in-turn.js';

describe('inTurn', () => {
  it('does at once what need not wait, and lets wait what came after something that takes its time', async () => {
    const done: string[] = [];
    const turns = inTurn();
    const note = (what: string) => () => void done.push(what);
    let finish = () => undefined as void;
    turns(note('at once'));
    turns(() => new Promise<void>((resolve) => (finish = resolve)).then(note('slow')));
    turns(note('after it'));
    expect(done).toEqual(['at once']);
    finish();
    await new Promise((resolve) => setImmediate(resolve));
    expect(done).toEqual(['at once', 'slow', 'after it']);
    turns(note('at once again'));
    expect(done).toHaveLength(4);
  });
});
