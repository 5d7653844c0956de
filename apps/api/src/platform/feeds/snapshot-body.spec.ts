import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Snapshot } from '@commonground/contracts';
import { SharedPart, SnapshotBody } from './snapshot-body.js';

const VALUES = fc.array(fc.record({ id: fc.uuid(), text: fc.string({ unit: 'grapheme', maxLength: 300 }) }));
const shared = fc.dictionary(fc.constantFrom('topic', 'pin', 'person'), VALUES);
const personal = fc.dictionary(fc.constantFrom('me', 'copy'), VALUES);
const HEAD = { protocol: 1, epoch: 'e1', seq: 7, at: '2026-05-03T10:00:00.000Z' };

describe(SnapshotBody.name, () => {
  it('is the same JSON, plain or compressed, whatever the two parts hold', async () => {
    await fc.assert(
      fc.asyncProperty(shared, personal, async (ours, mine) => {
        const part = await SharedPart.of(ours as Snapshot['entities']);
        const body = new SnapshotBody('etag', part, mine as Snapshot['entities'], HEAD);
        const plain = body.plain();
        expect(JSON.parse(plain.toString())).toEqual(
          JSON.parse(JSON.stringify({ ...HEAD, entities: { ...ours, ...mine } })),
        );
        expect(gunzipSync(await body.gzip()).equals(plain)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('compresses the shared part once for all', async () => {
    const pins = Array.from({ length: 2000 }, (_, index) => ({
      id: `${index}`,
      text: `Pin number ${index}`,
    }));
    const part = await SharedPart.of({ pin: pins });
    const bodies = await Promise.all(
      ['a', 'b'].map((id) => new SnapshotBody('etag', part, { me: [{ id }] }, HEAD).gzip()),
    );
    for (const bytes of bodies) expect(bytes.includes(part.deflated)).toBe(true);
    expect(bodies[0]?.length).toBeLessThan(part.text.length / 3);
  });
});
