import type { Snapshot } from '@commonground/contracts';

/** A phone that fetches a room of ten thousand pins over a bad network waits as long. Milliseconds. */
const PATIENCE = 20_000;

/**
 * Fetches a snapshot as a phone does and keeps its position alone: a thousand clients of one process that read ten
 * thousand pins each would be busier than the server, and would hold gigabytes.
 * @throws when it is refused or does not come
 */
export async function positionOfSnapshot(
  address: string,
  cookie: string,
): Promise<Pick<Snapshot, 'epoch' | 'seq'>> {
  const response = await fetch(address, { headers: { cookie }, signal: AbortSignal.timeout(PATIENCE) });
  // Behind the entities stands where they end.
  const text = (await response.text()).slice(-1000);
  const epoch = /"epoch":"([^"]+)"/u.exec(text)?.[1];
  const seq = /"seq":(\d+)/u.exec(text)?.[1];
  if (!response.ok || epoch === undefined || seq === undefined)
    throw new Error(`Snapshot: ${response.status}`);
  return { epoch, seq: Number(seq) };
}
