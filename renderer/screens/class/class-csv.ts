import type { ClassRow, ClassTable, ClassTask } from '../../../exercises/contract/class-views.ts';
import { byteOrderMark, csvLine, type Cell } from '../../parts/files/csv.ts';
import { dayOf, timeOf } from '../../parts/files/local-time.ts';
import { mistakeKeys } from '../../parts/names/mistake-names.ts';
import { language } from '../../shell/language/language.svelte.ts';

type Place = Pick<ClassTask, 'task' | 'part'>;

/** A task's number as it stands over its column: the part behind a point, where there are several. */
export function placeOf({ task, part }: Place, { tasks }: { readonly tasks: readonly Place[] }): string {
  const parts = tasks.filter((one) => one.task === task).length;
  return parts > 1 ? `${task}.${part}` : String(task);
}

/** Points as people write them: to two decimals, and no more of them than it takes. */
export const roundedPoints = (points: number): number => Math.round(points * 100) / 100;

/** The table of a class for a spreadsheet, in the language on screen: a line for each learner. */
export function classCsv(table: ClassTable): string {
  const head: Cell[] = [
    language.text('class.learner'),
    language.text('class.points'),
    ...table.tasks.map((task) => `${language.text('class.task', { place: placeOf(task, table) })} (${task.points})`),
    language.text('class.minutes'),
    language.text('class.last'),
    language.text('class.mistakes'),
    language.text('class.changed.column'),
    language.text('class.intact.column'),
    language.text('class.file'),
  ];
  return byteOrderMark + [head, ...table.rows.map(lineOf)].map(csvLine).join('');
}

const lineOf = ({ learner, points, cells, took, last, changed, intact, file }: ClassRow): Cell[] => [
  learner,
  roundedPoints(points),
  ...cells.map((cell) => (cell.items === 0 ? null : roundedPoints(cell.points))),
  Math.round(took / 6000) / 10,
  last === null ? null : `${dayOf(last)} ${timeOf(last)}`,
  [...new Set(cells.flatMap(({ mistakes }) => mistakes))]
    .map((mistake) => language.text(mistakeKeys[mistake]))
    .join('; '),
  changed,
  language.text(intact ? 'class.intact' : 'class.not-intact'),
  file,
];
