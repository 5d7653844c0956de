import type { Frame } from '@commonground/contracts';

const FORMAT = 'deflate-raw';

/** Whether this browser opens packed frames. */
export function canUnpack(): boolean {
  try {
    return new DecompressionStream(FORMAT) instanceof DecompressionStream;
  } catch {
    return false;
  }
}

/** The frame that was packed: its JSON text, compressed (RFC 1951). @throws when it is none */
export async function unpack(packed: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<Frame> {
  const text = new Blob([packed]).stream().pipeThrough(new DecompressionStream(FORMAT));
  return (await new Response(text).json()) as Frame;
}
