import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Entry } from './entries.js';

type WithoutTime<T> = T extends Entry ? Omit<T, 'at'> : never;

/** Keeps what is seen during a fault, in the order in which it is seen. */
export class History {
  readonly entries: Entry[] = [];
  private readonly begun = performance.now();
  private readonly known = new Map<string, number>();

  /** @returns when it was seen, in milliseconds since the history began */
  add(entry: WithoutTime<Entry>): number {
    const at = this.now();
    this.entries.push({ at, ...entry } as Entry);
    return at;
  }

  now(): number {
    return Math.round((performance.now() - this.begun) * 1000) / 1000;
  }

  /** Notes what somebody received, to the byte. A frame that a thousand phones get is kept once. */
  received(client: string, text: string): void {
    let bytes = this.known.get(text);
    if (bytes === undefined) {
      bytes = this.known.size;
      this.known.set(text, bytes);
      this.add({ type: 'bytes', id: bytes, text });
    }
    this.add({ type: 'got', client, bytes });
  }

  /** Writes one JSON object a line. */
  write(file: string): void {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, this.entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  }
}
