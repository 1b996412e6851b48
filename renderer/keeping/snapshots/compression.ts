/** Pieces of text, compressed as they come. */
export const compressed = (pieces: AsyncIterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  streamOf(pieces).pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip'));

/** The text that was compressed. */
export const textOf = (content: Blob): Promise<Blob> =>
  gathered(content.stream().pipeThrough(new DecompressionStream('gzip')));

/** All that comes, at its end; a response would hide why it did not come. */
export async function gathered(content: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  await content.pipeTo(new WritableStream({ write: (piece) => void pieces.push(piece) }));
  return new Blob(pieces);
}

function streamOf(pieces: AsyncIterable<string>): ReadableStream<string> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
