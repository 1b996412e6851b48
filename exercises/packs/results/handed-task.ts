import * as v from 'valibot';
import { mistakeNames } from '../../../engine/checking/mistakes/mistake-names.ts';
import { moment } from '../../review/summary/logged-attempt.ts';
import { resultVerdicts } from './results-document.ts';

/** An attempt as it crosses; what else is stored beside it may stay where it is. */
const attempt = v.object({
  at: moment,
  check: v.string(),
  position: v.number(),
  quantity: v.string(),
  typed: v.string(),
  verdict: v.picklist(resultVerdicts),
  mistake: v.optional(v.picklist(mistakeNames)),
  hints: v.number(),
  took: v.nullable(v.number()),
  sheet: v.optional(v.number()),
  beside: v.optional(v.record(v.string(), v.string())),
});

/** The answers of the log to one drill of a pack. */
export const handedTask = v.object({ task: v.number(), part: v.number(), attempts: v.array(attempt) });
