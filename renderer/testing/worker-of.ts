/** A real worker that runs this source. */
export function workerOf(source: string): () => Worker {
  return () => new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })), { type: 'module' });
}
