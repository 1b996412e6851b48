import * as v from 'valibot';
import { precision, wholeNumber } from '../../engine/answers-document/schema.ts';
import { allowing } from '../../engine/network/document-error.ts';
import { exactly, listOf, needed, objectWith, oneOf } from '../../engine/network/schema.ts';
import { difficulties, drillKinds, drillModes } from '../contract/drill-views.ts';
import { mostAsked } from '../drills/drill-id.ts';
import { mostTasks, packFormat, packLanguages, packVersion } from './task-pack.ts';

/** @param length in UTF-16 code units */
export const shortText = (length: number) => {
  const message = allowing({ kind: 'short-text', length });
  return v.pipe(v.string(message), v.maxLength(length, message));
};
const notEmpty = allowing({ kind: 'text-not-empty' });
export const name = v.pipe(shortText(200), v.regex(/\S/, notEmpty));

/** @param most how many entries there may be; there is one at least */
export const someOf = <Entry extends v.GenericSchema>(entry: Entry, most: number) =>
  v.pipe(
    listOf(entry),
    v.minLength(1, allowing({ kind: 'list-not-empty' })),
    v.maxLength(most, allowing({ kind: 'length-at-most', length: most })),
  );

const dateMessage = allowing({ kind: 'date' });
const date = v.pipe(
  v.string(dateMessage),
  v.isoDate(dateMessage),
  v.check((day) => !Number.isNaN(Date.parse(`${day}T00:00:00Z`)), dateMessage),
);
const allowed = v.exactOptional(v.boolean(allowing({ kind: 'boolean' })));
const pointsMessage = allowing({ kind: 'number-within', minimum: 0, maximum: 1000 });
const levelMessage = allowing({ kind: 'one-of', values: difficulties.map(String) });

/** Every field that a task may have; which of them belong together is checked in `parse-task.ts`. */
const task = objectWith({
  mode: v.exactOptional(oneOf(drillModes)),
  points: v.exactOptional(
    v.pipe(v.number(pointsMessage), v.minValue(0, pointsMessage), v.maxValue(1000, pointsMessage)),
  ),
  hints: allowed,
  scratch: allowed,
  retries: allowed,
  drill: v.exactOptional(shortText(200)),
  kind: v.exactOptional(oneOf(drillKinds)),
  level: v.exactOptional(v.picklist(difficulties, levelMessage)),
  seed: v.exactOptional(v.string(allowing({ kind: 'task-seed' }))),
  count: v.exactOptional(wholeNumber(1, 50)),
  asks: v.exactOptional(someOf(v.string(allowing({ kind: 'worked-quantity-id' })), mostAsked)),
  precision: v.exactOptional(precision),
});

/** A task as its fields stand, each of them good by itself. */
export type TaskFields = v.InferOutput<typeof task>;

export const packSchema = objectWith({
  format: needed(exactly(packFormat)),
  version: needed(exactly(packVersion)),
  title: needed(name),
  introduction: v.exactOptional(shortText(10_000)),
  from: v.exactOptional(shortText(200)),
  language: v.exactOptional(oneOf(packLanguages)),
  due: v.exactOptional(v.nullable(date)),
  tasks: needed(someOf(task, mostTasks)),
});
