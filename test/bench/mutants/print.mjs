import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const counted = [
  ['killed', 'Killed'],
  ['timed out', 'Timeout'],
  ['survived', 'Survived'],
  ['without a test', 'NoCoverage'],
];
const noticed = ['Killed', 'Timeout'];
const unnoticed = ['Survived', 'NoCoverage'];

const pathOf = ({ fileName }) => relative('.', fileName).replaceAll('\\', '/');

/** For each file, and for all together, how many changes there were of which end, and the percentage that was noticed. */
export function printFiles(mutants) {
  const paths = [...new Set(mutants.map(pathOf))].sort();
  const rows = [
    ...paths.map((path) => [path, mutants.filter((mutant) => pathOf(mutant) === path)]),
    ['together', mutants],
  ].map(([name, those]) => {
    const count = (statuses) => those.filter(({ status }) => statuses.includes(status)).length;
    const all = count([...noticed, ...unnoticed]);
    const percent = all === 0 ? '–' : `${((100 * count(noticed)) / all).toFixed(1)} %`;
    return [name, ...counted.map(([, status]) => String(count([status]))), percent];
  });
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, ...cells] of [['', ...counted.map(([title]) => title), 'noticed'], ...rows]) {
    console.log(name.padEnd(width) + cells.map((cell) => cell.padStart(16)).join(''));
  }
}

/** Each change that nothing noticed, on a line of its own. */
export function printSurvivors(mutants) {
  const those = mutants.filter(({ status }) => unnoticed.includes(status));
  if (those.length > 0) console.log('\nNot noticed:\n');
  const inOrder = those.sort((one, other) => pathOf(one).localeCompare(pathOf(other)) || byPlace(one, other));
  for (const mutant of inOrder) {
    const { line, column } = mutant.location.start;
    const place = `${pathOf(mutant)}:${line}:${column}`;
    const change = `${inOneLine(originalOf(mutant))} → ${inOneLine(mutant.replacement)}`;
    console.log(`${place}  ${mutant.mutatorName}  ${change}${mutant.status === 'NoCoverage' ? '  (no test)' : ''}`);
  }
}

const byPlace = ({ location: { start: one } }, { location: { start: other } }) =>
  one.line - other.line || one.column - other.column;

/** The text that was changed. Lines and columns count from one, and the end is not part of it. */
function originalOf({ fileName, location: { start, end } }) {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = lines[last].slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join('\n');
}

const inOneLine = (text) => text.replace(/\s+/g, ' ');
