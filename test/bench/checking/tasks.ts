import { Checker } from '../../../engine/checking/checker.ts';
import type { Precision } from '../../../engine/precision/precision.ts';
import { solve } from '../../../engine/solution/solve.ts';
import {
  difficulties,
  type Difficulty,
  type DrillKind,
  type DrillMode,
} from '../../../exercises/contract/drill-views.ts';
import { agreedPrecision } from '../../../exercises/drills/agreed-precision.ts';
import { askedBy } from '../../../exercises/drills/drill-plan.ts';
import { fieldPrecisions } from '../../../exercises/drills/field-precisions.ts';
import { findDrill } from '../../../exercises/drills/find-drill.ts';
import { fitsNetwork } from '../../../exercises/drills/fits-network.ts';
import { definitions } from '../../../exercises/drills/kinds/drill-kinds.ts';
import { questionsIn, questionsOf } from '../../../exercises/drills/questions-of.ts';
import { examples } from '../../../exercises/examples/examples.ts';
import { firstOf } from '../../../exercises/generator/first-of.ts';
import { onNetwork } from '../../drills/sheet.ts';
import { makeSheet, sheetOfDrill, type Sheet } from './sheet.ts';

/** What one process does at a time: some drills of a kind, or one kind of drill on an example. */
export type Task =
  | {
      readonly on: 'generated';
      readonly kind: DrillKind;
      readonly difficulty: Difficulty;
      readonly from: number;
      readonly to: number;
    }
  | { readonly on: 'example'; readonly example: string; readonly kind: DrillKind }
  | { readonly on: 'free'; readonly from: number; readonly to: number }
  | { readonly on: 'formula'; readonly from: number; readonly to: number };

/** The kinds that ask for numbers; in the others there is nothing to round. */
const kinds = definitions.filter(({ kind }) => kind !== 'symbols').map(({ kind }) => kind);

const modes = ['guided', 'alone'] as const satisfies readonly DrillMode[];

/** Small enough that progress shows, and that no process waits long for another in the end. */
const drillsAtATime = 20;

/** For this many drills one network of each source is worked freely: over 200,000 answers beside 10,000 drills. */
const drillsForFreeNetwork = 28;

/** For this many drills one random formula and one template are worked. */
const drillsForFormula = 10;

/** As many drills of each kind and difficulty as make up a number together, and every kind on every example. */
export function allTasks(drills: number): Task[] {
  const ofEach = Math.ceil(drills / (kinds.length * difficulties.length));
  const generated = kinds.flatMap((kind) =>
    difficulties.flatMap((difficulty) =>
      Array.from({ length: Math.ceil(ofEach / drillsAtATime) }, (_, part): Task => {
        const from = part * drillsAtATime;
        return { on: 'generated', kind, difficulty, from, to: Math.min(ofEach, from + drillsAtATime) };
      }),
    ),
  );
  const onExamples = examples.flatMap(({ id }) => kinds.map((kind): Task => ({ on: 'example', example: id, kind })));
  const free = Array.from({ length: Math.ceil(drills / drillsForFreeNetwork / drillsAtATime) }, (_, part): Task => {
    return { on: 'free', from: part * drillsAtATime, to: (part + 1) * drillsAtATime };
  });
  const formulas = Array.from({ length: Math.ceil(drills / drillsForFormula / drillsAtATime) }, (_, part): Task => {
    return { on: 'formula', from: part * drillsAtATime, to: (part + 1) * drillsAtATime };
  });
  return [...generated, ...onExamples, ...free, ...formulas];
}

/** The sheets of a task; where a drill cannot be made, its error. */
export function* sheetsOf(task: Exclude<Task, { on: 'free' | 'formula' }>): Generator<Sheet | string> {
  if (task.on === 'example') {
    yield* onExample(task.example, task.kind);
    return;
  }
  const { kind, difficulty, from, to } = task;
  for (let index = from; index < to; index += 1) {
    const drill = findDrill({ drill: `generated/${kind}/${difficulty}/bench${index}` });
    // Every second seed in each mode: an exam asks for what is asked of who works alone.
    yield drill.ok ? sheetOfDrill(onNetwork(drill.value), modes[index % 2] ?? 'guided') : JSON.stringify(drill.error);
  }
}

/** A kind of drill on an example, begun at 2 to 8 decimals or significant figures, which is more where it must be. */
function* onExample(id: string, kind: DrillKind): Generator<Sheet> {
  const example = examples.find((candidate) => candidate.id === id);
  const definition = definitions.find((candidate) => candidate.kind === kind);
  const solved = example && solve(example.network);
  if (!definition || !solved?.ok || !fitsNetwork(definition, solved.value)) return;
  const chance = () => firstOf(`examples/${id}/${kind}`);
  const solution = definition.extended?.(solved.value, chance(), null) ?? solved.value;
  const checker = new Checker(solution);
  const plan = (mode: DrillMode) => definition.plan(solution, mode, chance());
  const questions = questionsOf(solution, plan);
  for (const usual of usualPrecisions()) {
    const precision = agreedPrecision(checker, questions, usual);
    for (const mode of modes) {
      const { given, asked } = questionsIn(solution, plan(mode));
      if (askedBy(plan(mode)).length === 0) continue;
      const precisions = fieldPrecisions(checker, precision, { given, asked });
      const fields = new Map([...precisions].map(([quantity, field]) => [quantity, field.precision]));
      yield makeSheet(
        `${id}/${kind} ${mode} ${JSON.stringify(usual)}`,
        { solution, checker, precision },
        given,
        fields,
      );
    }
  }
}

const usualPrecisions = (): Precision[] =>
  [2, 3, 4, 5, 6, 7, 8].flatMap((count): Precision[] => [{ decimals: count }, { significant: count }]);
