import * as v from 'valibot';
import type { Outcome } from './outcome.ts';

/** What goes to whoever hosts jobs. The id, which names the job in all that follows, is the sender's. */
export type JobMessage =
  | { readonly kind: 'start'; readonly id: string; readonly name: string; readonly input: unknown }
  | { readonly kind: 'cancel'; readonly id: string };

/** What comes back: progress as long as there is more to do, then `done`, once. */
export type JobReport =
  | { readonly kind: 'progress'; readonly id: string; readonly progress: unknown }
  | { readonly kind: 'done'; readonly id: string; readonly outcome: Outcome<unknown> };

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const message = v.variant('kind', [
  v.strictObject({ kind: v.literal('start'), id, name: v.string(), input: v.unknown() }),
  v.strictObject({ kind: v.literal('cancel'), id }),
]);

/** A message that was sent across a process, if it is one; whoever sent anything else has no id to be answered under. */
export function readJobMessage(sent: unknown): JobMessage | undefined {
  const read = v.safeParse(message, sent);
  return read.success ? read.output : undefined;
}
