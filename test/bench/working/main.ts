import { solve } from '../../../engine/solution/solve.ts';
import { Working } from '../../../engine/working/working.ts';
import { examples } from '../../../exercises/examples/examples.ts';
import { compareSource, sourceText } from '../../working/compare-sources.ts';
import { madeUpPage } from '../../working/made-up.ts';
import { mutate } from '../../working/mutate-text.ts';
import { tryPages } from '../../working/try-pages.ts';

const pages = Number(process.argv[2] ?? 5000);
const percent = (part: number, of: number): string => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`;

console.log('| source | figures | found | with the same class | under another name |');
console.log('| --- | --- | --- | --- | --- |');
for (const example of examples.filter(({ published }) => published)) {
  const { source, claims, found, alike, misnamed } = compareSource(example);
  console.log(
    `| ${source.slice(0, 3)} | ${claims} | ${percent(found, claims)} | ${percent(alike, found)} | ${misnamed.length} |`,
  );
}

const tally = tryPages(0, pages);
console.log(
  `${tally.pages} made-up pages, ${tally.honest} of them honest: ${tally.accused.length} honest lines called wrong.`,
);
console.log(
  `Of ${tally.slipped} slips ${percent(tally.found, tally.slipped)} found in their line; ${percent(tally.named, tally.found)} of these named, ${tally.misnamed.length} by a wrong name.`,
);
for (const line of [...tally.accused, ...tally.missed, ...tally.misnamed].slice(0, 30)) console.log(line);

const [slides] = examples;
const solved = slides && solve(slides.network);
if (slides && solved?.ok) {
  const mutated = new Working(solved.value);
  const texts = 2 * pages;
  for (let seed = 0; seed < texts; seed += 1)
    mutated.read(mutate(madeUpPage((seed % 50) * 5)?.text.slice(0, 800) ?? '', seed));
  console.log(`${texts} mutated texts were read to their end.`);
  const text = sourceText(slides.source).split('\n').slice(0, 200).join('\n');
  new Working(solved.value).read(text);
  const working = new Working(solved.value);
  const started = performance.now();
  working.read(text);
  const whole = performance.now() - started;
  const again = performance.now();
  working.read(`${text}\nh1 = 0.5`);
  const last = performance.now() - again;
  const first = performance.now();
  working.read(text.replace('0.0275', '0.0276'));
  console.log(
    `A page of 200 lines is read in ${whole.toFixed(0)} ms, a line at its end in ${last.toFixed(0)} ms, one at its beginning in ${(performance.now() - first).toFixed(0)} ms.`,
  );
}
