import { median } from './measure.mjs';
import { engineBundle } from './prepare.mjs';
import { fourEightEightFour, sixteenSquare, workloads } from './workloads.mjs';

/** The median time of a function in milliseconds, once it runs as compiled code. */
function medianMilliseconds(run, repetitions) {
  const times = [];
  for (let n = 0; n < repetitions; n += 1) {
    const from = process.hrtime.bigint();
    run();
    if (n >= repetitions / 3) times.push(Number(process.hrtime.bigint() - from) / 1e6);
  }
  return median(times);
}

/** A formula of about 400 operations: 40 steps that each go on from the three before. */
const longFormula = {
  format: 'backprop-workbook.formula',
  version: 1,
  given: { w: 0.5, x: 0.2, b: 0.1 },
  lines: [
    'a0 = σ(w*x + b)',
    ...Array.from(
      { length: 44 },
      (_, step) => `a${step + 1} = tanh(w*a${step} + x*a${Math.max(0, step - 2)} + b)*exp(-a${step}²)`,
    ),
  ],
  output: 'a44',
  parameters: ['w', 'b'],
  learningRate: 0.1,
};

/** How long the solution graph takes: a 2-2-2 with one quantity printed, larger networks and a formula without. */
export async function measureSolutions() {
  const { Printer, graphToDraw, layOutGraph, parseFormula, solve, solveFormula } = await import(engineBundle);
  const small = workloads.W1.network;
  const formula = parseFormula(longFormula);
  if (!formula.ok) throw new Error(JSON.stringify(formula.error));
  const printer = new Printer(solveFormula(formula.value).value, 'numbered', { decimals: 4 });
  const toDraw = graphToDraw(formula.value.graph, printer);
  return [
    {
      title: 'solve a 2-2-2 and print one quantity',
      target: 0.2,
      milliseconds: medianMilliseconds(() => {
        const { value } = solve(small);
        new Printer(value, 'numbered', { decimals: 8 }).quantity('dE/dw.2.1.1');
      }, 3000),
    },
    {
      title: 'solve a 4-8-8-4 with 4 samples',
      target: 1,
      milliseconds: medianMilliseconds(() => solve(fourEightEightFour), 600),
    },
    {
      title: 'solve a 16-16-16 with 8 samples',
      target: 20,
      milliseconds: medianMilliseconds(() => solve(sixteenSquare), 90),
    },
    {
      title: `solve a formula of ${formula.value.graph.nodes.size - 3} operations`,
      target: 3,
      milliseconds: medianMilliseconds(() => solveFormula(formula.value), 300),
    },
    {
      title: 'read the same formula and solve it',
      target: 6,
      milliseconds: medianMilliseconds(() => solveFormula(parseFormula(longFormula).value), 300),
    },
    {
      title: 'lay its graph out, to be drawn',
      target: 60,
      milliseconds: medianMilliseconds(() => layOutGraph(toDraw), 30),
    },
  ];
}
