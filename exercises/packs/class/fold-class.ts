import type { MistakeName } from '../../../engine/checking/mistakes/mistake-names.ts';
import type { LocalizedText } from '../../../engine/network/document.ts';
import type { ClassCell, ClassRow, ClassTable, ClassTask, MistakeCount } from '../../contract/class-views.ts';
import { sameName, type DrawnTask } from '../draw-tasks.ts';
import type { ReadResults } from '../results/parse-results.ts';
import type { TaskResult } from '../results/results-document.ts';
import { standingOf, type Standing } from '../results/standing.ts';
import { titleOfTask } from '../task-title.ts';

/** One learner's results, with how many of their answers were otherwise judged again. */
export interface Handed extends ReadResults {
  readonly file: string;
  readonly changed: number | null;
}

/** The table of a class, of results for one and the same pack; there is one at least. @param pack what tells it from others */
export function foldClass(pack: string, handed: readonly [Handed, ...Handed[]]): ClassTable {
  const sorted = [...handed].sort((one, other) => byName(one.results.learner, other.results.learner));
  const work = sorted.map((one) => ({
    one,
    standings: one.drawn.map((task) => standingOf(task, resultOf(one, task))),
  }));
  const names = sorted.map(({ results }) => sameName(results.learner));
  const [{ results, drawn }] = handed;
  const { title, from = '', due = null } = results.pack;
  return {
    pack,
    title,
    from,
    due,
    points: drawn.reduce((sum, { points }) => sum + points, 0),
    tasks: drawn.map((task, index) => {
      const shared = sorted.every((one) => one.drawn[index]?.drill === task.drill);
      return taskOf(
        task,
        work.flatMap(({ standings }) => standings[index] ?? []),
        shared,
      );
    }),
    rows: work.map(({ one, standings }) => rowOf(one, standings, isTwin(names, sameName(one.results.learner)))),
    mistakes: countMistakes(work.map(({ standings }) => standings.flatMap(({ mistakes }) => mistakes))),
  };
}

const isTwin = (names: readonly string[], name: string): boolean => names.filter((other) => other === name).length > 1;

/** Numbers in a name by what they count, in the same order in every language, so that a table stays as it was. */
const { compare: byName } = new Intl.Collator('en', { numeric: true });

const resultOf = ({ results }: ReadResults, { task, part }: DrawnTask): TaskResult | undefined =>
  results.tasks.find((one) => one.task === task && one.part === part);

function rowOf({ file, results, intact, changed }: Handed, standings: readonly Standing[], twin: boolean): ClassRow {
  const lasts = standings.flatMap(({ last }) => last ?? []);
  return {
    file,
    learner: results.learner,
    isTwin: twin,
    intact,
    changed,
    points: standings.reduce((sum, { points }) => sum + points, 0),
    took: standings.reduce((sum, { took }) => sum + took, 0),
    last: lasts.length === 0 ? null : Math.max(...lasts),
    cells: standings.map(cellOf),
  };
}

const cellOf = ({ items, right, points, mistakes, hinted, took }: Standing): ClassCell => ({
  items,
  right,
  points,
  mistakes: [...new Set(mistakes)],
  hinted,
  took,
});

/** @param shared whether everybody had the same drill */
function taskOf(drawn: DrawnTask, standings: readonly Standing[], shared: boolean): ClassTask {
  const { task, part, points } = drawn;
  const begun = standings.filter(({ items }) => items > 0);
  return {
    task,
    part,
    title: titleOfTask(drawn),
    points,
    begun: begun.length,
    average: standings.reduce((sum, standing) => sum + standing.points, 0) / standings.length,
    mistakes: countMistakes(standings.map(({ mistakes }) => mistakes)),
    missed: shared ? countMissed(begun) : [],
  };
}

/** @param made by each learner, in the order of time */
function countMistakes(made: readonly (readonly MistakeName[])[]): MistakeCount[] {
  const counts = new Map<MistakeName, { learners: number; times: number }>();
  for (const ofLearner of made) {
    for (const mistake of new Set(ofLearner)) {
      const { learners, times } = counts.get(mistake) ?? { learners: 0, times: 0 };
      const often = ofLearner.filter((one) => one === mistake).length;
      counts.set(mistake, { learners: learners + 1, times: times + often });
    }
  }
  return [...counts]
    .map(([mistake, count]) => ({ mistake, ...count }))
    .sort((one, other) => other.learners - one.learners || other.times - one.times);
}

function countMissed(standings: readonly Standing[]): ClassTask['missed'] {
  const counts = new Map<string, { symbol: LocalizedText; learners: number }>();
  for (const { missed } of standings) {
    for (const { item, symbol } of missed) {
      counts.set(item, { symbol, learners: (counts.get(item)?.learners ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((one, other) => other.learners - one.learners);
}
