import * as v from 'valibot';
import type { JobRunner } from '../../engine/contract/job.ts';
import { readAnswer } from '../../engine/answers/read-answer.ts';
import { method, type Bridge } from '../../engine/contract/method.ts';
import { success } from '../../engine/contract/outcome.ts';
import { deltaSigns, notationNames, numberings } from '../../engine/network/document.ts';
import { checkAnswers } from '../drills/check-answers.ts';
import { drillsFor } from '../drills/drills-for.ts';
import { explainQuantity } from '../drills/explain-quantity.ts';
import { kindChoices } from '../drills/kind-choices.ts';
import { openHint } from '../drills/hints/open-hint.ts';
import { openDrill } from '../drills/open-drill.ts';
import { readExpression, rightExpression } from '../drills/derivations/expressions.ts';
import { rightChoice } from '../drills/right-choice.ts';
import { batchValues } from '../editor/batch-values.ts';
import { explainBatch } from '../editor/explain-batch.ts';
import { explainValue } from '../editor/explain-value.ts';
import { exportNetwork } from '../editor/export-network.ts';
import { liveValues } from '../editor/live-values.ts';
import { networkSymbols } from '../editor/network-symbols.ts';
import { readTable } from '../editor/pasted-table/read-table.ts';
import { presets } from '../editor/presets.ts';
import { readNetwork } from '../editor/read-network.ts';
import { exampleCards } from '../examples/example-cards.ts';
import { exportFormula } from '../formulas/export-formula.ts';
import { networkFormula } from '../formulas/network-formula.ts';
import { readFormulaFile } from '../formulas/read-formula.ts';
import { sketchFormula } from '../formulas/sketch-formula.ts';
import { templateCards, templateView } from '../formulas/template-views.ts';
import { workFormula } from '../formulas/work-formula.ts';
import { exportLanguages } from '../export/export-language.ts';
import { checkMistake } from '../mistakes/check-mistake.ts';
import { listMistakes } from '../mistakes/list-mistakes.ts';
import { openMistake } from '../mistakes/open-mistake.ts';
import { readRepair } from '../mistakes/read-repair.ts';
import { checkByNudging } from '../nudging/check-by-nudging.ts';
import { drawTasks } from '../packs/draw-tasks.ts';
import { parsePack, readPack } from '../packs/parse-pack.ts';
import { resultsFiles } from '../packs/class/judge-class.ts';
import { learnerWork, readClass } from '../packs/class/read-class.ts';
import { handOver } from '../packs/results/hand-over.ts';
import { handedTask } from '../packs/results/handed-task.ts';
import { publishExample } from '../published/publish-example.ts';
import { progressNow, sessionNow } from '../review/learning-methods.ts';
import { learningSummary } from '../review/summary/learning-summary.ts';
import { loggedAttempt, moment } from '../review/summary/logged-attempt.ts';
import { summarise } from '../review/summary/summarise.ts';
import { ruleTexts } from '../rules/rule-texts.ts';
import { skillCards } from '../skills/skill-map.ts';
import { skillsShown } from '../skills/skills-shown.ts';
import { lineAbout } from '../working/line-about.ts';
import { readWorking } from '../working/read-working.ts';
import { networkGraph } from '../worked/network-graph.ts';
import { workExample } from '../worked/work-example.ts';
import { openWorking } from '../working/open-working.ts';
import { drillModes } from './drill-views.ts';
import { exportFormats, valueKinds } from './editor-views.ts';
import { formulaExports } from './formula-views.ts';
import type { WorkbookJobs } from './jobs.ts';
import type { RuleTexts } from './worked-views.ts';

/** However long: what cannot be read is told of the one field, and the others are judged. */
const typedText = v.string();
const answers = v.array(v.object({ quantity: v.string(), typed: typedText }));

/** A drill by its id; those on a network or a formula of the learner's come with it. What it is worth is told when it is read. */
const drill = { drill: v.string(), network: v.optional(v.unknown()), formula: v.optional(v.unknown()) };
const mode = v.optional(v.picklist(drillModes));

const digits = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(15));
const precision = v.union([v.strictObject({ decimals: digits }), v.strictObject({ significant: digits })]);
const notation = v.picklist(notationNames);

/** Of a network on the editor's desk, which of its quantities are wanted. */
const choice = {
  network: v.unknown(),
  sample: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  kinds: v.optional(v.array(v.picklist(valueKinds))),
  quantities: v.optional(v.array(v.string())),
};

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
      notation: v.optional(notation),
      delta: v.optional(v.picklist(deltaSigns)),
      numbering: v.optional(v.picklist(numberings)),
      precision: v.optional(precision),
      numbers: v.optional(v.record(v.string(), typedText)),
    }),
    workExample,
  ),
  /** A small dense network as a computation graph; null where it has too many operations for that. */
  networkGraph: method(v.object({ network: v.unknown(), notation, precision }), networkGraph),
  /** The source of an example as it was published, every figure judged. */
  published: method(v.object({ example: v.string() }), publishExample),
  /** Each rule explained once. */
  rules: method(v.null(), () => success<RuleTexts>(ruleTexts)),
  /** Every kind of drill that there is, to choose one to be made up. */
  drillKinds: method(v.null(), () => success(kindChoices())),
  /** Every drill that fits an example, a network, a formula or a template. */
  drillsFor: method(
    v.union([
      v.object({ example: v.string() }),
      v.object({ network: v.unknown() }),
      v.object({ formula: v.unknown() }),
      v.object({ template: v.string() }),
    ]),
    drillsFor,
  ),
  /** Everything the drill screen shows before an answer is given. */
  openDrill: method(v.object({ ...drill, mode }), openDrill),
  /** Judges each answer given; empty fields are simply not sent. The others serve as the learner's own earlier values. */
  checkAnswers: method(v.object({ ...drill, mode, answers }), checkAnswers),
  /** The worked lines of one quantity of a drill. */
  explain: method(v.object({ ...drill, quantity: v.string() }), explainQuantity),
  hint: method(v.object({ ...drill, quantity: v.string() }), openHint),
  /** What should have been chosen or put in order. */
  rightChoice: method(v.object({ ...drill, mode, item: v.string() }), rightChoice),
  /** How what is typed for a derivative in letters is understood, right or not; asked for at every key. */
  readExpression: method(v.object({ ...drill, mode, item: v.string(), typed: typedText }), readExpression),
  /** What should have been written in letters for an item. */
  rightExpression: method(v.object({ ...drill, mode, item: v.string() }), rightExpression),
  /** What a line of scratch work comes to, with what stands on its sheet by name. */
  evaluate: method(
    v.object({ typed: typedText, names: v.optional(v.array(v.object({ symbol: v.string(), value: v.number() }))) }),
    ({ typed, names }) => success(readAnswer(typed, names)),
  ),
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
  /** How what is typed for a repair in letters is understood, right or not; asked for at every key. */
  readRepair: method(v.object({ mistake: v.string(), typed: typedText }), readRepair),
  /** A file's text as a task pack. */
  readPack: method(v.object({ text: v.string() }), ({ text }) => readPack(text)),
  /** The drills of a pack as one learner gets them; the same for the same name. */
  drawTasks: method(v.object({ pack: v.unknown(), learner: v.string() }), ({ pack, learner }) => {
    const parsed = parsePack(pack);
    return parsed.ok ? drawTasks(parsed.value, learner) : parsed;
  }),
  /** What a learner hands over of a pack, made of what the log says. */
  handOver: method(v.object({ pack: v.unknown(), learner: v.string(), tasks: v.array(handedTask) }), handOver),
  /** The results of a class as their files have them; the job `judgeClass` judges them again. */
  readClass: method(v.object({ files: resultsFiles }), readClass),
  /** What one learner handed in, drill by drill. */
  learnerWork: method(v.object({ text: v.string() }), learnerWork),
  /** A file's text as a formula document, whose lines may be at fault. */
  readFormula: method(v.object({ text: v.string() }), ({ text }) => readFormulaFile(text)),
  /** What a formula comes to as far as it is typed. */
  sketchFormula: method(v.object({ formula: v.unknown(), precision, isDrawn: v.boolean() }), sketchFormula),
  /** A formula worked line by line. */
  workFormula: method(v.object({ formula: v.unknown(), precision }), workFormula),
  /** A formula as a file of another program. */
  exportFormula: method(
    v.object({
      formula: v.unknown(),
      as: v.picklist(formulaExports),
      precision: v.optional(precision),
      language: v.optional(v.picklist(exportLanguages)),
    }),
    exportFormula,
  ),
  /** A network as the formula of its loss. */
  networkFormula: method(v.object({ network: v.unknown() }), ({ network }) => networkFormula(network)),
  /** Formulas to learn on and to begin with. */
  templates: method(v.null(), () => success(templateCards())),
  /** One of them, in the sizes chosen or as usual. */
  template: method(
    v.object({ template: v.string(), sizes: v.optional(v.record(v.string(), v.string())) }),
    templateView,
  ),
  /** Networks to begin with in the editor. */
  presets: method(v.null(), presets),
  /** A file's text as a network document. */
  readNetwork: method(v.object({ text: v.string() }), readNetwork),
  /** What was pasted as a table of numbers. */
  readTable: method(v.object({ text: v.string() }), readTable),
  /** The value of every quantity of a network; asked for at every frame while a weight is dragged. */
  liveValues: method(v.object({ ...choice, precision }), liveValues),
  /** The values of a network over the whole batch: what each sample has of its own as mean, range and sum. */
  batchValues: method(v.object({ ...v.omit(v.object(choice), ['sample']).entries, precision }), batchValues),
  /** A quantity in each sample, and over all of them. */
  explainBatch: method(v.object({ network: v.unknown(), quantity: v.string(), notation, precision }), explainBatch),
  /** The symbol of every quantity of a network; the same until its structure or the notation changes. */
  symbols: method(v.object({ ...choice, notation }), networkSymbols),
  /** The worked line of one quantity of a network. */
  explainValue: method(v.object({ network: v.unknown(), quantity: v.string(), notation, precision }), explainValue),
  /** A gradient of a network or of a formula, checked by putting off what it is by. */
  checkByNudging: method(
    v.object({
      network: v.optional(v.unknown()),
      formula: v.optional(v.unknown()),
      quantity: v.string(),
      notation,
    }),
    checkByNudging,
  ),
  /** A network as a file of another program. */
  exportNetwork: method(
    v.object({
      network: v.unknown(),
      as: v.picklist(exportFormats),
      notation: v.optional(notation),
      precision: v.optional(precision),
      quantity: v.optional(v.string()),
      language: v.optional(v.picklist(exportLanguages)),
    }),
    exportNetwork,
  ),
  /** A network as it stands beside a working of it. */
  openWorking: method(v.object({ network: v.unknown() }), openWorking),
  /** A worked solution as text, read and judged against a network; asked for at every key. `engine/working` tells how. */
  readWorking: method(
    v.object({ network: v.unknown(), text: v.string(), choices: v.optional(v.record(v.string(), v.string())) }),
    readWorking,
  ),
  /** Which quantities the name at the beginning of a line may stand for. */
  lineAbout: method(v.object({ network: v.unknown(), line: v.string() }), lineAbout),
  /** Every skill with its place on the map. */
  skills: method(v.null(), () => success(skillCards())),
  /** Which skills each of these answers speaks of. */
  skillsShown: method(v.object({ attempts: v.array(loggedAttempt) }), ({ attempts }) => success(skillsShown(attempts))),
  /** Folds attempts into what the log has come to so far; how the page goes about it is told in `learning-views.ts`. */
  summarise: method(
    v.object({ previous: v.nullable(learningSummary), timeZone: v.string(), attempts: v.array(loggedAttempt) }),
    summarise,
  ),
  /** What the page of progress shows, now. */
  progress: method(v.object({ summary: learningSummary, now: moment }), progressNow),
  /** What to do today, in about ten minutes or in those that are left. The seed makes its numbers new. */
  planSession: method(
    v.object({
      summary: learningSummary,
      now: moment,
      seed: v.string(),
      minutes: v.optional(v.pipe(v.number(), v.minValue(0))),
    }),
    sessionNow,
  ),
};

export type WorkbookMethods = typeof workbookMethods;
/** The engine as the page sees it, wherever it lives: what is answered at once, and what takes long. */
export type WorkbookEngine = Bridge<WorkbookMethods> & JobRunner<WorkbookJobs>;
