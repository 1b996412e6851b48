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

/** How long the solution graph takes: a 2-2-2 with one quantity printed, and larger networks without. */
export async function measureSolutions() {
  const { Printer, solve } = await import(engineBundle);
  const small = workloads.W1.network;
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
  ];
}
