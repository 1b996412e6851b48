import { rules } from './rules.ts';
import { otherRoundings } from './try-rounding.ts';
import { percent, type Tally } from './tally.ts';
import { freeLearners, type Width } from '../../learners/free/widths.ts';
import type { Timing } from './timing.ts';

/** What the columns count; printed with the table. */
const legend = `Each sheet is filled in by three honest learners (going on with rounded values, with full ones, with a mix; half-up or
half-even; writing down results inside a line or not; δ·a or the small factors first; with a − t for the
long way where that is the delta, or without) and by three who make one known mistake all through the work, every name as likely as every other that
changes something there. Every value that is written is rounded to the digits that the sheet asks for. All rules see
the same answers. A sheet asks for several answers; of a mistaken learner's, those count that the mistake changes.
  honest rejected    a learner of whom at least one right answer was not accepted; in brackets, of all answers.
                     Being asked for more digits is no rejection, and is counted under "more digits".
  mistaken accepted  a learner whose answers, as far as the mistake changes them, were all accepted; in brackets, of
                     all such answers: one may well be right to all digits that are asked for. A mistake that takes
                     the number of one place for that of another, or turns one small term, and changes no digit that
                     is asked for, shows nowhere; who makes it there is not counted.
  named              the first answer that was not taken for right got the name of the mistake that was made, and no
                     answer got another name.
  wrongly named      some answer got another name.
  more digits        learners who were told that so few digits cannot tell: honest / mistaken.`;

const groups = ['generated', 'example'] as const;

/** The table of rules, a line for each. */
export function printRules(tallies: Readonly<Record<(typeof groups)[number], Tally>>): void {
  console.log(legend);
  for (const group of groups) {
    const tally = tallies[group];
    const of = (name: string): string => String(tally[name] ?? 0);
    console.log(
      `\n${group === 'generated' ? 'Generated drills' : 'The five examples, begun at 2 to 8 decimals or figures'}: ` +
        `${of('sheets')} sheets, ${of('honest')} honest learners (${of('honest answers')} answers), ` +
        `${of('mistaken')} mistaken ones (${of('mistaken answers')} answers); percent of them\n` +
        `rounded to ${digits(tally)}\n`,
    );
    const both = (rule: string, part: string, whole: string): string =>
      `${percent(tally, `${rule}: ${part}`, whole)} (${percent(tally, `${rule}: ${answersOf(part)}`, `${whole} answers`)})`;
    const line = (rule: string, rest: readonly string[]): string[] => [
      rule,
      both(rule, 'honest rejected', 'honest'),
      both(rule, 'mistaken accepted', 'mistaken'),
      ...rest,
    ];
    const asked = `${percent(tally, 'ours: honest asked', 'honest')} / ${percent(tally, 'ours: mistaken asked', 'mistaken')}`;
    const named = [percent(tally, 'ours: named', 'mistaken'), percent(tally, 'ours: wrongly named', 'mistaken'), asked];
    printTable([
      ['', 'honest rejected', 'mistaken accepted', 'named', 'wrongly named', 'more digits'],
      line('ours', named),
      ...rules.map(({ name }) => line(name, ['—', '—', '—'])),
    ]);
  }
}

/** Of how many sheets how many digits were asked. */
const digits = (tally: Tally): string =>
  Object.keys(tally)
    .filter((name) => name.startsWith('digits '))
    .sort()
    .map((name) => `${name.slice(7)} (${percent(tally, name, 'sheets')} %)`)
    .join(', ');

/** "honest rejected" of learners is "honest answers rejected" of answers. */
const answersOf = (part: string): string => part.replace(' ', ' answers ');

/** How many of those who made each mistake were told its name. */
export function printNames(tally: Tally): void {
  console.log('\nGenerated drills, by the mistake that was made\n');
  printSlips(tally);
}

function printSlips(tally: Tally): void {
  const names = Object.keys(tally).filter((name) => name.startsWith('slip ') && !name.endsWith(' named'));
  printTable([
    ['', 'learners', 'named'],
    ...names.sort().map((name) => [name.slice(5), String(tally[name] ?? 0), percent(tally, `${name} named`, name)]),
  ]);
}

export function printTimings(timings: readonly Timing[]): void {
  console.log(
    '\nChecking one wrong answer with all its diagnoses: median over the answers in milliseconds, each the fastest of five\n',
  );
  printTable([
    ['', 'opened checker', 'fresh checker', 'goal'],
    ...timings.map(({ title, opened, fresh, target }) => [
      title,
      opened.toFixed(2),
      fresh.toFixed(2),
      `under ${target}: ${Math.max(opened, fresh) < target ? 'held' : 'MISSED'}`,
    ]),
  ]);
}

/** Of learners who round otherwise than agreed, all through a sheet; `answers` are those that show it. */
export function printRoundings(tallies: Readonly<Record<(typeof groups)[number], Tally>>): void {
  for (const group of groups) {
    const tally = tallies[group];
    const title = group === 'generated' ? 'Generated drills' : 'The five examples';
    console.log(`\n${title}, rounded otherwise than agreed; percent of the answers that show it\n`);
    const said = ['told', 'told another', 'named a mistake', 'not told'] as const;
    printTable([
      ['', 'answers', ...said],
      ...otherRoundings.map(({ title: name }) => [
        name,
        String(tally[`rounding ${name}`] ?? 0),
        ...said.map((one) => percent(tally, `rounding ${name}: ${one}`, `rounding ${name}`)),
      ]),
    ]);
    const share = (part: string): string => percent(tally, `rounding mistaken: ${part}`, 'rounding mistaken');
    console.log(
      `With a mistake besides, ${String(tally['rounding mistaken'] ?? 0)} learners: ${share('named')} % named, ` +
        `${share('offered')} % offered it among few, ${share('wrongly named')} % given another name, ${share('accepted')} % taken for right.`,
    );
    console.log(
      `Taken for a way of rounding: ${String(tally['ours: mistaken answers rounded'] ?? 0)} answers of those who make a mistake and round as agreed.`,
    );
  }
}

/** Of the learners who work by the laws of arithmetic alone. */
export function printFree(tally: Tally, refused: readonly string[]): void {
  const of = (name: string): string => String(tally[name] ?? 0);
  console.log(
    `\nIn any order and form: ${of('free answers')} answers, ${of('free refused')} refused, ${of('free asked')} asked for more digits`,
  );
  for (const answer of refused.slice(0, 5)) console.log(`  ${answer}`);
}

/** Of learners on formulas: random ones, and the templates in their sizes. */
export function printFormulas(tally: Tally): void {
  const of = (name: string): string => String(tally[name] ?? 0);
  console.log(
    `\nFormulas: ${of('formulas')}, ${of('honest')} honest learners (${of('honest answers')} answers), of whom ${of('honest rejected')} rejected ` +
      `and ${of('honest asked')} asked for more digits; ${of('mistaken')} mistaken ones, of whom ${of('mistaken accepted')} accepted, ` +
      `${percent(tally, 'named', 'mistaken')} % named and ${of('wrongly named')} given another name; in any order and form ` +
      `${of('free answers')} answers, ${of('free refused')} refused`,
  );
  printSlips(tally);
}

export function printWidths(found: readonly Width[]): void {
  console.log('\nThe examples at four decimals: mean width of the accepted range, in units of the last place\n');
  printTable([
    ['', 'formulas in their own order', 'in any order and form', 'ratio', `reached by ${freeLearners}`, 'over 1.5'],
    ...found.map(({ example, inOwnOrder, inAnyOrder, reached, reachedFarther }) => [
      example,
      inOwnOrder.toFixed(2),
      inAnyOrder.toFixed(2),
      (inAnyOrder / inOwnOrder).toFixed(2),
      reached.toFixed(2),
      `${(100 * reachedFarther).toFixed(0)} %`,
    ]),
  ]);
}

function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(cells.join('  '));
  }
}
