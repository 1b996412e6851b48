import * as v from 'valibot';
import type { JobRunner } from '../../engine/contract/job.ts';
import { method, type Bridge } from '../../engine/contract/method.ts';
import { success } from '../../engine/contract/outcome.ts';
import { notationNames } from '../../engine/network/document.ts';
import { checkAnswers } from '../drills/check-answers.ts';
import { explainQuantity } from '../drills/explain-quantity.ts';
import { openDrill } from '../drills/open-drill.ts';
import { exampleCards } from '../examples/example-cards.ts';
import { checkMistake } from '../mistakes/check-mistake.ts';
import { listMistakes } from '../mistakes/list-mistakes.ts';
import { openMistake } from '../mistakes/open-mistake.ts';
import { publishExample } from '../published/publish-example.ts';
import { ruleTexts } from '../rules/rule-texts.ts';
import { workExample } from '../worked/work-example.ts';
import type { WorkbookJobs } from './jobs.ts';
import type { RuleTexts } from './worked-views.ts';

/** Longer than anything a person types into a field, short enough that nothing large crosses by mistake. */
const typedText = v.pipe(v.string(), v.maxLength(10_000));
const answers = v.array(v.object({ quantity: v.string(), typed: typedText }));

const digits = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));
const precision = v.union([v.strictObject({ decimals: digits }), v.strictObject({ significant: digits })]);

/**
 * The one contract between the page and whoever hosts the engine: the main process on the desktop, a worker in a
 * browser. Add a method here and it exists in the preload, the handler, the worker and the tests.
 */
export const workbookMethods = {
  /** The library: every example with its drills. */
  examples: method(v.null(), () => success(exampleCards())),
  /** An example worked from the forward pass to the loss after the step. */
  workExample: method(
    v.object({
      example: v.string(),
      notation: v.optional(v.picklist(notationNames)),
      precision: v.optional(precision),
      numbers: v.optional(v.record(v.string(), typedText)),
    }),
    workExample,
  ),
  /** The source of an example as it was published, every figure judged. */
  published: method(v.object({ example: v.string() }), publishExample),
  /** Each rule explained once. */
  rules: method(v.null(), () => success<RuleTexts>(ruleTexts)),
  /** Everything the drill screen shows before an answer is given. */
  openDrill: method(v.object({ drill: v.string() }), openDrill),
  /** Judges each answer given; empty fields are simply not sent. */
  checkAnswers: method(v.object({ drill: v.string(), answers }), checkAnswers),
  /** The worked lines of one quantity of a drill. */
  explain: method(v.object({ drill: v.string(), quantity: v.string() }), explainQuantity),
  /** The mistakes of an example's document that can be looked for. */
  mistakes: method(v.object({ example: v.string() }), listMistakes),
  /** The lines of a document of which one is the first that is wrong. */
  openMistake: method(v.object({ mistake: v.string() }), openMistake),
  /** Judges the marked line and its repair; tells what there was to find once it is found or given up. */
  checkMistake: method(
    v.object({
      mistake: v.string(),
      line: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
      typed: v.nullable(typedText),
      reveal: v.optional(v.boolean()),
    }),
    checkMistake,
  ),
};

export type WorkbookMethods = typeof workbookMethods;
/** The engine as the page sees it, wherever it lives: what is answered at once, and what takes long. */
export type WorkbookEngine = Bridge<WorkbookMethods> & JobRunner<WorkbookJobs>;
