import { describe, expect, it } from '@jest/globals';
import { groupedLookup } from './grouped-lookup.js';

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A table that answers when the test says so, with what is in it then. */
function aTable(rows: Map<string, string>) {
  const asked: (readonly string[])[] = [];
  const waiting: (() => void)[] = [];
  const look = groupedLookup<string, string>(async (keys) => {
    asked.push(keys);
    const seen = new Map(rows);
    await new Promise<void>((go) => waiting.push(go));
    return seen;
  });
  const answer = async () => {
    waiting.shift()?.();
    await turn();
  };
  return { asked, look, answer };
}

describe('a grouped look-up', () => {
  it('asks once for those who come together, and for each key once', async () => {
    const { asked, look, answer } = aTable(new Map([['a', 'Ada']]));
    const said = Promise.all(['a', 'b', 'a'].map(look));
    await turn();
    await answer();
    expect(await said).toEqual(['Ada', null, 'Ada']);
    expect(asked).toEqual([['a', 'b']]);
  });

  it('never answers with what a query saw that began before the question', async () => {
    const rows = new Map([['a', 'signed in']]);
    const { asked, look, answer } = aTable(rows);
    const before = look('a');
    await turn();
    rows.delete('a');
    const after = look('a');
    await answer();
    await answer();
    expect([await before, await after]).toEqual(['signed in', null]);
    expect(asked).toEqual([['a'], ['a']]);
  });

  it('tells everybody when it fails, and works again afterwards', async () => {
    let broken = true;
    const look = groupedLookup<string, string>(() =>
      broken ? Promise.reject(new Error('lost')) : Promise.resolve(new Map([['a', 'Ada']])),
    );
    const said = await Promise.allSettled(['a', 'b'].map(look));
    expect(said.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    broken = false;
    expect(await look('a')).toBe('Ada');
  });
});
