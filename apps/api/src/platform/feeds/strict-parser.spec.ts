import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strictParser } from './strict-parser.js';

/** The packet as socket.io would read it, or null where the connection would be closed. */
function read(packet: unknown): object | null {
  const decoder = new strictParser.Decoder();
  let decoded: object | null = null;
  decoder.on('decoded', (found) => (decoded = found));
  try {
    decoder.add(packet);
  } catch {
    return null;
  }
  return decoded;
}

const hello = { protocol: 1, eventId: '0199aaaa-0000-7000-8000-000000000000', epoch: null, seq: 0, meSeq: 0 };

describe('the strict parser', () => {
  it('reads what our clients say, as socket.io writes it', () => {
    const [spoken] = new strictParser.Encoder().encode({ type: 2, nsp: '/', id: 7, data: ['hello', hello] });
    expect(read(spoken)).toEqual({ type: 2, nsp: '/', id: 7, data: ['hello', hello] });
    expect(read('2["ping"]')).toMatchObject({ data: ['ping'] });
    expect(read('0')).toMatchObject({ type: 0, nsp: '/' });
    expect(read('0/admin,')).toMatchObject({ type: 0, nsp: '/admin' });
    expect(read('1')).toMatchObject({ type: 1 });
  });

  it.each([
    ['an answer nobody asked for', '31["x"]'],
    ['a refusal', '4{"message":"x"}'],
    ['a binary event', '51-["hello",{"_placeholder":true,"num":0}]'],
    ['a number for a name', '2[1,{}]'],
    ['an object for a name', '2[{"a":1}]'],
    ['no name', '2[]'],
    ['__proto__ for a name', '2["__proto__"]'],
    ['a name of socket.io', '2["disconnecting"]'],
    ['an id beyond measure', `2${'9'.repeat(24)}["ping"]`],
    ['JSON without an end', '2["hello",{"a":'],
    ['a way to the prototype', '2["hello",{"__proto__":{"admin":true}}]'],
    ['a way to the constructor', '2["hello",{"constructor":{"prototype":{"admin":true}}}]'],
    ['a hidden way to the prototype', '2["hello",{"\\u005f_proto__":{"admin":true}}]'],
    ['lists in lists', `2["hello",${'['.repeat(9)}${']'.repeat(9)}]`],
    ['nothing', ''],
  ])('reads no %s', (_, packet) => {
    expect(read(packet)).toBeNull();
  });

  it('reads strings only, and one connect and its repeat', () => {
    expect(read(Buffer.from('2["ping"]'))).toBeNull();
    const decoder = new strictParser.Decoder();
    decoder.add('0/admin,');
    decoder.add('0');
    expect(() => decoder.add('0')).toThrow('connected before');
  });

  it('reads every text or closes; nothing else is thrown, and what it reads is shallow', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json({ maxDepth: 12 }).map((json) => `2["hello",${json}]`),
      fc
        .constantFrom('0', '1', '2', '3', '4', '5', '6')
        .chain((type) => fc.string().map((rest) => type + rest)),
    );
    fc.assert(
      fc.property(text, (packet) => {
        const found = read(packet) as { type: number; data?: unknown } | null;
        if (found) expect([0, 1, 2]).toContain(found.type);
        if (found) expect(depthOf(found.data)).toBeLessThanOrEqual(8);
      }),
      { numRuns: 1000 },
    );
  });
});

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}
