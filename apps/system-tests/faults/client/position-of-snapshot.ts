import { Agent, request } from 'node:http';
import type { Snapshot } from '@commonground/contracts';

/** A phone that fetches a room of ten thousand pins over a bad network waits as long. Milliseconds. */
const PATIENCE = 20_000;
const agent = new Agent({ keepAlive: true });

/**
 * Fetches a snapshot as a phone does, packed and to the end, and keeps its position alone, which its tag names: a thousand
 * clients of one process that unpack ten thousand pins each would be busier than the server.
 * @throws when it is refused or does not come
 */
export function positionOfSnapshot(
  address: string,
  cookie: string,
): Promise<Pick<Snapshot, 'epoch' | 'seq'>> {
  const impatience = new AbortController();
  const timer = setTimeout(() => impatience.abort(), PATIENCE);
  const fetched = new Promise<Pick<Snapshot, 'epoch' | 'seq'>>((resolve, reject) => {
    const headers = { cookie, 'accept-encoding': 'gzip' };
    const asked = request(address, { headers, agent, signal: impatience.signal });
    asked.once('error', reject);
    asked.once('response', (answer) => {
      const [, epoch, seq] = /^W\/"([^".]+)\.(\d+)\./u.exec(answer.headers.etag ?? '') ?? [];
      answer.once('error', reject);
      answer.once('end', () => {
        if (answer.statusCode === 200 && epoch !== undefined) resolve({ epoch, seq: Number(seq) });
        else reject(new Error(`Snapshot: ${answer.statusCode}`));
      });
      answer.resume();
    });
    asked.end();
  });
  return fetched.finally(() => clearTimeout(timer));
}
