import { gunzipSync, gzipSync } from 'node:zlib';

/** Blob and File: Node’s own answer in their own time. */
export class MemoryBlob {
  readonly bytes: Buffer;

  constructor(parts: readonly (string | Uint8Array | MemoryBlob)[] = []) {
    this.bytes = Buffer.concat(
      parts.map((part) => (part instanceof MemoryBlob ? part.bytes : Buffer.from(part as Uint8Array))),
    );
  }

  get size(): number {
    return this.bytes.length;
  }

  text(): Promise<string> {
    return Promise.resolve(this.bytes.toString('utf8'));
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.resolve(Uint8Array.from(this.bytes).buffer);
  }

  stream(): ReadableStream<Uint8Array> {
    const { bytes } = this;
    return new ReadableStream({
      start(controller) {
        controller.enqueue(bytes);
        controller.close();
      },
    });
  }
}

export class MemoryFile extends MemoryBlob {
  constructor(
    parts: readonly (string | Uint8Array | MemoryBlob)[],
    readonly name: string,
  ) {
    super(parts);
  }
}

/** CompressionStream and DecompressionStream, which use threads otherwise. */
const atOnce = (work: (all: Buffer) => Uint8Array) =>
  class extends TransformStream<Uint8Array, Uint8Array> {
    constructor() {
      const pieces: Uint8Array[] = [];
      super({
        transform(piece) {
          pieces.push(piece);
        },
        flush(controller) {
          controller.enqueue(work(Buffer.concat(pieces)));
        },
      });
    }
  };

export const MemoryCompression = atOnce((all) => gzipSync(all, { level: 1 }));
export const MemoryDecompression = atOnce((all) => gunzipSync(all));
