import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';
import type { Snapshot } from '@commonground/contracts';

const deflate = promisify(deflateRaw);
const GZIP_HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);

type Entities = Snapshot['entities'];

/**
 * The part of snapshots that all readers of one kind share, encoded and compressed once. It is the beginning of the
 * JSON text, and its compressed form ends at a whole byte and refers to nothing before or after it, so that whatever
 * follows can be appended.
 */
export class SharedPart {
  private constructor(
    readonly text: Buffer,
    readonly deflated: Buffer,
    readonly checksum: number,
    readonly isEmpty: boolean,
  ) {}

  static async of(entities: Entities): Promise<SharedPart> {
    const pairs = pairsOf(entities);
    const text = Buffer.from(`{"entities":{${pairs}`);
    const deflated = await deflate(text, { finishFlush: constants.Z_FULL_FLUSH });
    return new SharedPart(text, deflated, crc32(text), pairs === '');
  }

  /** Bytes that it keeps in memory. */
  get size(): number {
    return this.text.length + this.deflated.length;
  }
}

/** A snapshot as it travels. */
export class SnapshotBody {
  private readonly rest: Buffer;

  /** `personal` is what only this reader sees, `head` everything but the entities. */
  constructor(
    readonly etag: string,
    private readonly shared: SharedPart,
    personal: Entities,
    head: Omit<Snapshot, 'entities'>,
  ) {
    const pairs = pairsOf(personal);
    const comma = pairs !== '' && !shared.isEmpty ? ',' : '';
    this.rest = Buffer.from(`${comma}${pairs}},${JSON.stringify(head).slice(1)}`);
  }

  plain(): Buffer {
    return Buffer.concat([this.shared.text, this.rest]);
  }

  /** One gzip member (RFC 1952) whose compressed data are those of the shared part, followed by the rest. */
  async gzip(): Promise<Buffer> {
    const { shared, rest } = this;
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(crc32(rest, shared.checksum), 0);
    trailer.writeUInt32LE((shared.text.length + rest.length) % 2 ** 32, 4);
    return Buffer.concat([GZIP_HEADER, shared.deflated, await deflate(rest), trailer]);
  }
}

const pairsOf = (entities: Entities) => JSON.stringify(entities).slice(1, -1);
