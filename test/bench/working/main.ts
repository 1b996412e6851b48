import { solve } from '../../../engine/solution/solve.ts';
import { Working } from '../../../engine/working/working.ts';
import { examples } from '../../../exercises/examples/examples.ts';
import { compareSource, sourceText } from '../../working/compare-sources.ts';
import { tryReadBack } from '../../working/read-back.ts';
import { tryMutated } from '../../working/try-mutated.ts';
import { tryPages } from '../../working/try-pages.ts';

const pages = Number(process.argv[2] ?? 5000);
const percent = (part: number, of: number): string => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`;

/** What was promised and does not hold. */
const missed: string[] = [];
const expectThat = (holds: boolean, promise: string): void => {
  if (!holds) missed.push(promise);
};

function sources(): void {
  console.log('| source | figures | found | with the same class | under another name |');
  console.log('| --- | --- | --- | --- | --- |');
  const compared = examples.filter(({ published }) => published).map(compareSource);
  for (const { source, claims, found, alike, misnamed } of compared) {
    const shares = `${percent(found, claims)} | ${percent(alike, found)}`;
    console.log(`| ${source.slice(0, 3)} | ${claims} | ${shares} | ${misnamed.length} |`);
    expectThat(alike >= 0.98 * found, `98 % of ${source} with the same class`);
    expectThat(misnamed.length === 0, `no figure of ${source} under another name`);
  }
  const [all, found] = [compared.map(({ claims }) => claims), compared.map((one) => one.found)].map((counts) =>
    counts.reduce((total, count) => total + count, 0),
  );
  expectThat((found ?? 0) >= 0.9 * (all ?? 0), '90 % of all figures found');
}

function madeUp(): void {
  const tally = tryPages(0, pages);
  const { accused, found, slipped, named, misnamed, unnamed } = tally;
  console.log(
    `${tally.pages} made-up pages, ${tally.honest} of them honest: ${accused.length} honest lines called wrong.`,
  );
  console.log(
    `Of ${slipped} slips ${found} (${percent(found, slipped)}) found in their line; ${named} (${percent(named, found)}) of these named, ${misnamed.length} by a wrong name.`,
  );
  for (const line of [...accused, ...tally.missed, ...misnamed, ...unnamed].slice(0, 30)) console.log(line);
  expectThat(accused.length === 0, 'no honest line called wrong');
  expectThat(found >= 0.995 * slipped, '99.5 % of the slips found in their line');
  expectThat(named >= 0.9 * found, '90 % of the slips named');
  expectThat(misnamed.length === 0, 'no slip by a wrong name');
}

function mutated(): void {
  const { texts, statements, accused } = tryMutated(0, 2 * pages);
  console.log(
    `${texts} mutated texts were read to their end, ${statements} statements: ${accused.length} lines called wrong that were left as they were.`,
  );
  for (const line of accused.slice(0, 30)) console.log(line);
  expectThat(accused.length === 0, 'no line of a mutated text called wrong that was left as it was');
}

function printed(): void {
  const { lines, unlike } = tryReadBack(Math.ceil(pages / 100), 20250403);
  console.log(`${lines} lines as the workbook prints them: ${unlike.length} read as something else.`);
  for (const line of unlike.slice(0, 30)) console.log(line);
  expectThat(unlike.length === 0, 'what is printed read as itself');
}

function speed(): void {
  const [slides] = examples;
  const solved = slides && solve(slides.network);
  if (!slides || !solved?.ok) return;
  const text = sourceText(slides.source).split('\n').slice(0, 200).join('\n');
  new Working(solved.value).read(text);
  const working = new Working(solved.value);
  const timed = (written: string): number => {
    const started = performance.now();
    working.read(written);
    return performance.now() - started;
  };
  // One change at a time, as somebody types.
  const [whole, first, , last] = [text, text.replace('0.0275', '0.0276'), text, `${text}\nh1 = 0.5`].map(timed);
  console.log(
    `A page of 200 lines is read in ${whole?.toFixed(0) ?? ''} ms, a line at its end in ${last?.toFixed(0) ?? ''} ms, one at its beginning in ${first?.toFixed(0) ?? ''} ms.`,
  );
}

// Before what makes the machine warm.
speed();
sources();
madeUp();
mutated();
printed();
for (const promise of missed) console.log(`Does not hold: ${promise}.`);
process.exitCode = missed.length === 0 ? 0 : 1;
