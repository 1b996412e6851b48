import * as v from 'valibot';
import { precision as oneOfTwo, wholeNumber } from '../../engine/answers-document/schema.ts';
import { habitNames } from '../../engine/checking/habits/rounding-habit.ts';
import { mistakeNames } from '../../engine/checking/mistakes/mistake-names.ts';
import { allowing } from '../../engine/network/document-error.ts';
import type { FormulaDocument } from '../../engine/formula/document.ts';
import { documentFormats } from '../../engine/network/document-format.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { exactly, finite, listOf, localizedText, needed, objectWith, oneOf } from '../../engine/network/schema.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import type { Role } from '../../engine/quantities/quantity-role.ts';
import { difficulties, drillKinds, drillModes } from '../contract/drill-views.ts';
import { sessionReasons, skillNames } from '../contract/learning-views.ts';
import type { TaskPack } from '../packs/task-pack.ts';

export const recordFormat = documentFormats.record;
export const recordVersion = 1;

/** The lists of a record, in the order in which a file has them. */
export const recordLists = ['attempts', 'drafts', 'networks', 'sessions', 'workings', 'packs', 'formulas'] as const;
export type RecordList = (typeof recordLists)[number];

const textMessage = allowing({ kind: 'text' });
/** However long: what a learner typed once must come back, and the file as a whole has its limit. */
const text = v.string(textMessage);
const nameMessage = allowing({ kind: 'text-not-empty' });
const name = v.pipe(v.string(nameMessage), v.minLength(1, nameMessage));
const isTrue = v.boolean(allowing({ kind: 'boolean' }));
/** Milliseconds since 1970, as far as calendars go. */
const moment = wholeNumber(0, 8e15);
const hints = wholeNumber(0, 3);
const place = wholeNumber(0, 1_000_000);
const dateMessage = allowing({ kind: 'date' });
const date = v.pipe(v.string(dateMessage), v.isoDate(dateMessage));
/** Read by `parseNetwork`, which knows more than a schema can say. */
const network = v.custom<NetworkDocument>(() => true);
/** Read by `parsePack`. */
const taskPack = v.custom<TaskPack>(() => true);
/** Read by `parseUnfinishedFormula`. */
const formulaDocument = v.custom<FormulaDocument>(() => true);
const roles = ['given', 'parameter', 'forward', 'backward'] as const satisfies readonly Role[];
// Its check has made sure that there is one, and one alone, which its fields' types cannot say.
const precision = v.pipe(
  oneOfTwo,
  v.transform((one) => one as Precision),
);
const difficultyMessage = allowing({ kind: 'one-of', values: difficulties.map(String) });

const byItem = <Rule extends v.GenericSchema>(rule: Rule) => v.pipe(objectWith({}), v.record(v.string(), rule));

const attempt = objectWith({
  id: needed(name),
  at: needed(moment),
  check: needed(name),
  position: needed(place),
  drill: needed(name),
  mode: needed(oneOf(drillModes)),
  example: needed(v.nullable(name)),
  network: v.exactOptional(network),
  formula: v.exactOptional(formulaDocument),
  quantity: needed(name),
  symbol: needed(localizedText),
  role: needed(oneOf(roles)),
  typed: needed(text),
  reading: needed(text),
  precision: needed(v.nullable(precision)),
  verdict: needed(oneOf(['correct', 'rounded', 'carried', 'mistake', 'wrong'])),
  mistake: v.exactOptional(oneOf(mistakeNames)),
  habit: v.exactOptional(oneOf(habitNames)),
  hints: needed(hints),
  took: needed(v.nullable(finite)),
  sheet: v.exactOptional(moment),
  beside: v.exactOptional(byItem(text)),
  task: v.exactOptional(name),
});

const draft = objectWith({
  drill: needed(name),
  fields: needed(byItem(text)),
  judged: needed(byItem(text)),
  hints: needed(byItem(hints)),
  sheet: v.exactOptional(moment),
  handedIn: needed(isTrue),
  scratch: needed(
    objectWith({
      typed: needed(text),
      kept: needed(listOf(objectWith({ typed: needed(text), value: needed(finite) }))),
      page: v.exactOptional(objectWith({ text: needed(text), choices: needed(byItem(text)) })),
    }),
  ),
});

const change = objectWith({ run: needed(text), at: needed(moment) });
const ownNetwork = objectWith({
  id: needed(name),
  network: needed(network),
  changed: needed(moment),
  changes: v.exactOptional(listOf(change)),
});

const session = objectWith({
  date: needed(date),
  drills: needed(
    listOf(
      objectWith({
        drill: needed(name),
        kind: needed(oneOf(drillKinds)),
        difficulty: needed(v.picklist(difficulties, difficultyMessage)),
        mode: needed(oneOf(drillModes)),
        reason: needed(oneOf(sessionReasons)),
        skills: needed(listOf(oneOf(skillNames))),
        minutes: needed(finite),
      }),
    ),
  ),
  done: needed(place),
  begun: needed(moment),
});

const working = objectWith({
  id: needed(name),
  title: needed(text),
  network: needed(network),
  text: needed(text),
  choices: needed(byItem(text)),
  changed: needed(moment),
});

const pack = objectWith({
  id: needed(name),
  pack: needed(taskPack),
  learner: v.exactOptional(text),
  changed: needed(moment),
});

const formula = objectWith({
  id: needed(name),
  formula: needed(formulaDocument),
  changed: needed(moment),
  changes: v.exactOptional(listOf(change)),
});

/** The rules of one entry of each list, its network, pack or formula apart. */
export const recordSchemas = {
  attempts: attempt,
  drafts: draft,
  networks: ownNetwork,
  sessions: session,
  workings: working,
  packs: pack,
  formulas: formula,
};

const list = listOf(v.unknown());

/** A record's file without what its lists hold. */
export const recordFrame = objectWith({
  format: needed(exactly(recordFormat)),
  version: needed(exactly(recordVersion)),
  ...v.entriesFromList(['attempts', 'drafts', 'networks', 'sessions'], needed(list)),
  // Files of older builds have none.
  workings: v.optional(list, []),
  packs: v.optional(list, []),
  formulas: v.optional(list, []),
});

export type RecordedAttempt = v.InferOutput<typeof attempt>;
export type RecordedDraft = v.InferOutput<typeof draft>;
export type RecordedNetwork = v.InferOutput<typeof ownNetwork>;
export type RecordedSession = v.InferOutput<typeof session>;
export type RecordedWorking = v.InferOutput<typeof working>;
export type RecordedPack = v.InferOutput<typeof pack>;
export type RecordedFormula = v.InferOutput<typeof formula>;
