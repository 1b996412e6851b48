import * as v from 'valibot';
import { drillModes } from '../../contract/drill-views.ts';
import type { LoggedAttempt } from '../../contract/learning-views.ts';

/** Milliseconds since 1970, as far as calendars go. */
export const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(8e15));

/** What is stored beside an attempt and tells nothing of learning may stay where it is. */
export const loggedAttempt = v.object({
  at: moment,
  position: v.number(),
  check: v.string(),
  drill: v.string(),
  mode: v.picklist(drillModes),
  example: v.nullable(v.string()),
  network: v.optional(v.object({ layers: v.array(v.unknown()), samples: v.array(v.unknown()) })),
  quantity: v.string(),
  verdict: v.picklist(['correct', 'rounded', 'carried', 'mistake', 'wrong']),
  mistake: v.optional(v.string()),
  hints: v.number(),
  took: v.nullable(v.number()),
}) satisfies v.GenericSchema<unknown, LoggedAttempt>;

/** An attempt as it crosses. */
export type SentAttempt = v.InferInput<typeof loggedAttempt>;
