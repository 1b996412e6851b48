import { success, type Outcome } from '../../../engine/contract/outcome.ts';
import type { ClassView, LearnerWork, ResultsFile } from '../../contract/class-views.ts';
import { crc32 } from '../results/checksum.ts';
import { readResults } from '../results/parse-results.ts';
import { titleOfTask } from '../task-title.ts';
import { foldClass, type Handed } from './fold-class.ts';

/** Files of results that were read, and those that could not be. */
export interface ReadFiles {
  readonly handed: readonly Handed[];
  readonly refused: ClassView['refused'];
}

/** Reads each file for itself: one at fault leaves the others as they are. */
export function readFiles(files: readonly ResultsFile[]): ReadFiles {
  const handed: Handed[] = [];
  const refused: ClassView['refused'][number][] = [];
  for (const { name: file, text } of files) {
    const read = readResults(text);
    if (read.ok) handed.push({ ...read.value, file, changed: null });
    else refused.push({ file, error: read.error });
  }
  return { handed, refused };
}

/** The tables of all packs among some results, the one most handed in first. */
export function viewOf({ handed, refused }: ReadFiles): ClassView {
  const packs = new Map<string, [Handed, ...Handed[]]>();
  for (const one of handed) {
    const pack = crc32(JSON.stringify(one.results.pack));
    const others = packs.get(pack);
    if (others) others.push(one);
    else packs.set(pack, [one]);
  }
  const classes = [...packs].map(([pack, ofPack]) => foldClass(pack, ofPack));
  return { classes: classes.sort((one, other) => other.rows.length - one.rows.length), refused };
}

/** The tables of a class as the files have them; `judge-class.ts` judges them again. */
export const readClass = ({ files }: { readonly files: readonly ResultsFile[] }): Outcome<ClassView> =>
  success(viewOf(readFiles(files)));

/** What one learner handed in, drill by drill. */
export function learnerWork({ text }: { readonly text: string }): Outcome<LearnerWork> {
  const read = readResults(text);
  if (!read.ok) return read;
  const { results, drawn } = read.value;
  return success({
    learner: results.learner,
    tasks: drawn.map((one) => {
      const { task, part, drill, network, mode, points } = one;
      const found = results.tasks.find((handed) => handed.task === task && handed.part === part);
      const { items = [], checks = [] } = found ?? {};
      return { task, part, title: titleOfTask(one), drill, network, mode, points, items, checks };
    }),
  });
}
