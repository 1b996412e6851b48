import * as v from 'valibot';
import { method, type Bridge } from '../../engine/contract/method.ts';
import { success } from '../../engine/contract/outcome.ts';
import { notationNames } from '../../engine/network/document.ts';
import { checkAnswers } from '../drills/check-answers.ts';
import { explainQuantity } from '../drills/explain-quantity.ts';
import { openDrill } from '../drills/open-drill.ts';
import { exampleCards } from '../examples/example-cards.ts';
import { ruleTexts } from '../rules/rule-texts.ts';
import { workExample } from '../worked/work-example.ts';
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
    }),
    workExample,
  ),
  /** Each rule explained once. */
  rules: method(v.null(), () => success<RuleTexts>(ruleTexts)),
  /** Everything the drill screen shows before an answer is given. */
  openDrill: method(v.object({ drill: v.string() }), openDrill),
  /** Judges each answer given; empty fields are simply not sent. */
  checkAnswers: method(v.object({ drill: v.string(), answers }), checkAnswers),
  /** The worked lines of one quantity of a drill. */
  explain: method(v.object({ drill: v.string(), quantity: v.string() }), explainQuantity),
};

export type WorkbookMethods = typeof workbookMethods;
/** The engine as the page sees it, wherever it lives. */
export type WorkbookEngine = Bridge<WorkbookMethods>;
