import { contestants } from './contestants.mjs';
import { measure } from './measure.mjs';
import { bundleEngine, installRivals } from './prepare.mjs';
import { measureSolutions } from './solution-medians.mjs';
import { publishedGradient, workloads } from './workloads.mjs';

/** npm run bench:engine: this engine, a naive triple loop and other libraries, side by side in one run. */
const naive = 'naive triple loop';
const names = Object.keys(contestants);

/** Three significant figures, without an exponent. */
const figures = (value) => (value >= 100 ? String(Math.round(value)) : value.toPrecision(3));

/** Right to the eight places that were printed; of float32 no more than seven can be asked. */
function verdict(gradient, precision) {
  if (gradient === undefined) return '–';
  const tolerance = precision === 'float32' ? 1e-7 : 5.1e-9;
  return `${gradient.toFixed(8)} ${Math.abs(gradient - publishedGradient) <= tolerance ? 'right' : 'WRONG'}`;
}

function printTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    const cells = row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])));
    console.log(cells.join('  '));
  }
}

installRivals();
await bundleEngine();

const results = {};
for (const [workload, { title }] of Object.entries(workloads)) {
  console.log(`${workload}: ${title} …`);
  results[workload] = await measure(names, workload);
}

const columns = Object.keys(workloads);
const cellsOf = (name) =>
  columns.flatMap((workload) => {
    const { nanoseconds } = results[workload][name];
    if (!nanoseconds) return ['–', ''];
    return [figures(1e9 / nanoseconds), `×${figures(results[workload][naive].nanoseconds / nanoseconds)}`];
  });

console.log(
  '\nSteps a second (forward, backward, update over the whole batch), and as multiples of the naive triple loop:\n',
);
printTable([
  ['', '', ...columns.flatMap((workload) => [workload, '']), '∂E/∂w₅ on W1'],
  ...names.map((name) => {
    const { precision } = contestants[name];
    return [name, precision, ...cellsOf(name), verdict(results.W1[name].gradient, precision)];
  }),
]);

const reasons = columns.flatMap((workload) =>
  names.flatMap((name) => {
    const { reason } = results[workload][name];
    return reason ? [`  ${workload} ${name}: ${reason}`] : [];
  }),
);
console.log(`\nLeft out:\n${reasons.join('\n')}\n`);

for (const { title, milliseconds, target } of await measureSolutions()) {
  const held = milliseconds < target ? 'held' : 'MISSED';
  console.log(`${title}: ${figures(milliseconds)} ms (median; under ${target} ms: ${held})`);
}
