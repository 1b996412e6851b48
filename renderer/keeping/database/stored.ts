/** Why the learner's record cannot be read or written; the sentence for each stands in the message catalogues. */
export type StorageProblem =
  /** The browser gives no database at all, as in some private windows. */
  | { readonly code: 'unavailable' }
  /** Another window holds the database at an older version. */
  | { readonly code: 'blocked' }
  /** The database was written by a newer version of the workbook, which this one must not touch. */
  | { readonly code: 'newer' }
  /** Another window writes, so that this one only reads. */
  | { readonly code: 'elsewhere' }
  /** It was closed under the page, for instance because the browser's site data were cleared. */
  | { readonly code: 'closed' }
  /** There was a record with so many attempts, and there is none any more. */
  | { readonly code: 'missing'; readonly held: number }
  /** The record is there, but the browser cannot open it. */
  | { readonly code: 'unreadable'; readonly held: number }
  /** Of so many attempts only some are found. */
  | { readonly code: 'incomplete'; readonly held: number; readonly found: number }
  /** A value that is there cannot be read. */
  | { readonly code: 'damaged'; readonly held: number }
  /** It is larger than what can be read back. */
  | { readonly code: 'too-large'; readonly megabytes: number }
  /** No room left on the disk. */
  | { readonly code: 'full' }
  | { readonly code: 'failed'; readonly detail: string };

/** What comes of reading or writing the record: a value, or a problem that the screen shows. Nothing is thrown. */
export type Stored<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: StorageProblem };

/** A problem on its way up through code that can only throw, such as the inside of a live query. */
export class StorageError extends Error {
  constructor(readonly problem: StorageProblem) {
    super(problem.code);
    this.name = 'StorageError';
  }
}

/** A record that was lost, in whole or in part: nothing is written until the learner has chosen what becomes of it. */
export type RecordLoss = Extract<StorageProblem, { code: 'missing' | 'unreadable' | 'incomplete' | 'damaged' }>;

export const isLoss = (problem: StorageProblem): problem is RecordLoss => 'held' in problem;

/** Whether trying again may help. */
export const mayPass = ({ code }: StorageProblem): boolean => code === 'full' || code === 'failed' || code === 'closed';

const codesByName: Readonly<
  Record<string, Exclude<StorageProblem['code'], 'failed' | 'too-large' | RecordLoss['code']>>
> = {
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
  VersionError: 'newer',
  DatabaseClosedError: 'closed',
  QuotaExceededError: 'full',
};

/** The problem behind whatever a database threw. What tells most is often an inner error or one of several. */
export function problemOf(thrown: unknown): StorageProblem {
  const chain = errorsWithin(thrown);
  for (const error of chain) {
    if (error instanceof StorageError) return error.problem;
    const code = codesByName[error.name];
    if (code) return { code };
  }
  const first = chain[0];
  return { code: 'failed', detail: first ? `${first.name}: ${first.message}` : String(thrown) };
}

/** Whether a value of a database cannot be read, since its file is gone or spoilt, while the rest can be. */
export const isOfValue = (thrown: unknown): boolean =>
  errorsWithin(thrown).some(({ name }) => name === 'NotReadableError' || name === 'DataError');

/** Whether the browser could not make sense of its own files. */
export const isUnreadable = (thrown: unknown): boolean =>
  errorsWithin(thrown).some(({ name }) => name === 'UnknownError');

interface Wrapper {
  readonly inner?: unknown;
  readonly failures?: readonly unknown[];
}

/** The thrown error, then those inside it, innermost last: a quota error comes wrapped as an aborted transaction. */
function errorsWithin(thrown: unknown, depth = 0): readonly Error[] {
  if (!(thrown instanceof Error || thrown instanceof DOMException) || depth > 4) return [];
  const { inner, failures = [] } = thrown as Wrapper;
  return [thrown, ...[inner, ...failures].flatMap((error) => errorsWithin(error, depth + 1))];
}

/** Does something with the database and turns what it throws into a value. */
export async function attemptStorage<Value>(action: () => PromiseLike<Value>): Promise<Stored<Value>> {
  try {
    return { ok: true, value: await action() };
  } catch (thrown) {
    return { ok: false, problem: problemOf(thrown) };
  }
}
