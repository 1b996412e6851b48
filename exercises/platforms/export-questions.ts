import * as v from 'valibot';
import { strToU8 } from 'fflate';
import type { Work } from '../../engine/contract/job.ts';
import { readInput } from '../../engine/contract/method.ts';
import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import {
  questionFormats,
  type ExportedQuestions,
  type QuestionFormat,
  type QuestionsMade,
} from '../contract/platform-views.ts';
import { exportLanguages, type ExportLanguage } from '../export/export-language.ts';
import { fileName } from '../export/file-name.ts';
import { parsePack } from '../packs/parse-pack.ts';
import type { TaskPack } from '../packs/task-pack.ts';
import { canvasPackage } from './canvas/canvas-package.ts';
import { moodleXml } from './moodle/moodle-xml.ts';
import type { QuestionSet } from './question.ts';
import { QuestionMaker } from './question-maker.ts';
import { qtiPackage } from './qti/qti-package.ts';
import { zipPackage } from './zip-package.ts';

interface Wanted {
  readonly as: QuestionFormat;
  /** Where the pack does not say its own. */
  readonly language: ExportLanguage;
}

export interface QuestionsInput extends Wanted {
  readonly pack: TaskPack;
}

const input = v.object({ pack: v.unknown(), as: v.picklist(questionFormats), language: v.picklist(exportLanguages) });

/** Reads which pack is wanted for which platform; a pack at fault is told with its path. */
export function readQuestions(sent: unknown): Outcome<QuestionsInput> {
  const read = readInput(input, sent);
  if (!read.ok) return read;
  const pack = parsePack(read.value.pack);
  return pack.ok ? success({ ...read.value, pack: pack.value }) : pack;
}

/** A pack as a file for a learning platform, in the language of the pack; a step of it is a drill. */
export function exportQuestions({
  pack,
  ...wanted
}: QuestionsInput): Outcome<Work<QuestionsMade, Outcome<ExportedQuestions>>> {
  const maker = new QuestionMaker(pack, pack.language ?? wanted.language);
  let isCancelled = false;
  return success({
    advance: (steps) => {
      for (let step = 0; step < steps; step += 1) maker.next();
    },
    progress: () => ({ made: maker.made, of: maker.of }),
    cancel: () => {
      isCancelled = true;
    },
    result: () => {
      if (isCancelled) return failure({ code: 'cancelled' });
      return maker.isDone ? fileOf(pack, maker, wanted.as) : undefined;
    },
  });
}

/** The same at once. */
export function questionsOf(pack: TaskPack, { as, language }: Wanted): Outcome<ExportedQuestions> {
  const maker = new QuestionMaker(pack, pack.language ?? language);
  while (!maker.isDone) maker.next();
  return fileOf(pack, maker, as);
}

function fileOf(pack: TaskPack, maker: QuestionMaker, as: QuestionFormat): Outcome<ExportedQuestions> {
  const made = maker.result();
  if (!made.ok) return made;
  const { set, leftOut } = made.value;
  const { ending, content } = formats[as];
  return success({ fileName: fileName(pack.title, ending), content: content(set), leftOut });
}

interface Format {
  readonly ending: string;
  readonly content: (set: QuestionSet) => Uint8Array;
}

const formats: Readonly<Record<QuestionFormat, Format>> = {
  'moodle-xml': { ending: 'moodle.xml', content: (set) => strToU8(moodleXml(set)) },
  'qti-2.1': { ending: 'qti-2-1.zip', content: (set) => zipPackage(qtiPackage(set, '2.1')) },
  'qti-3.0': { ending: 'qti-3-0.zip', content: (set) => zipPackage(qtiPackage(set, '3.0')) },
  'canvas-qti': { ending: 'canvas.zip', content: (set) => zipPackage(canvasPackage(set)) },
};
