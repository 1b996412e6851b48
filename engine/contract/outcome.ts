import type { WorkbookError } from './errors.ts';

/** What every fallible function gives back: a value, or an error that is a value too. Nothing is thrown across a room. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: WorkbookError };

export const success = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });

export const failure = (error: WorkbookError): Outcome<never> => ({ ok: false, error });

/** A slip of ours, as the value that goes out in its place. */
export const unexpected = (thrown: unknown): Outcome<never> =>
  failure({ code: 'unexpected', detail: thrown instanceof Error ? thrown.message : String(thrown) });
