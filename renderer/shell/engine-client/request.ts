import type { Outcome } from '../../../engine/contract/outcome.ts';

/** What the page posts to the worker. */
export interface Request {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

/** What the worker posts back; `id` is the request's. */
export interface Reply {
  readonly id: number;
  readonly outcome: Outcome<unknown>;
}
