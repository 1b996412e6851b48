import fc from 'fast-check';
import { DerivationJudge } from '../../../engine/derivation/derivation-judge.ts';
import { writtenInLetters } from '../../../engine/derivation/written-in-letters.ts';
import { Printer } from '../../../engine/printing/printer.ts';
import { solve } from '../../../engine/solution/solve.ts';
import { nothingTried, tryDerivations } from '../../derivation/try-derivations.ts';
import { randomNetwork } from '../../networks/random-network.ts';

/** Of every network so many answers of each sort are judged. */
const formsPerNetwork = 10;

const forms = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? 20261128);
const started = Date.now();
const tried = nothingTried();
const networks = fc.sample(
  fc.tuple(randomNetwork({ layers: 3, units: 3, samples: 2 }), fc.array(fc.nat(), { minLength: 97, maxLength: 97 })),
  { seed, numRuns: Math.ceil(forms / formsPerNetwork) },
);
for (const [index, [document, numbers]] of networks.entries()) {
  let at = 0;
  const draw = (count: number): number => {
    at += 1;
    return ((numbers[at % numbers.length] ?? 0) + at) % count;
  };
  tryDerivations(document, draw, formsPerNetwork, tried);
  if (index % 20 === 0) process.stderr.write(`\r${index} of ${networks.length} networks `);
}
process.stderr.write('\n');

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
console.log(`right, in any form: ${tried.right}, refused ${tried.refused.length}`);
console.log(`nearly right: ${tried.nearlyRight}, accepted ${tried.accepted.length}`);
console.log(
  `with one known mistake: ${tried.mistaken}, accepted ${tried.acceptedMistakes.length}, named ${percent(tried.named, tried.mistaken)}`,
);
for (const line of [...tried.refused, ...tried.accepted, ...tried.acceptedMistakes, ...tried.unnamed].slice(0, 20)) {
  console.log(`  ${line.slice(0, 200)}`);
}
for (const [index, [document]] of networks.slice(0, 3).entries())
  console.log(`network ${index + 1}: ${timeOf(document)}`);
console.log(`In all ${Math.round((Date.now() - started) / 1000)} s.`);
process.exitCode = tried.refused.length + tried.accepted.length + tried.acceptedMistakes.length > 0 ? 1 : 0;

/** Milliseconds for a right and a wrong answer, the network known already. */
function timeOf(document: Parameters<typeof solve>[0]): string {
  const solved = solve(document);
  if (!solved.ok) return 'not solved';
  const judge = new DerivationJudge(solved.value);
  const printer = new Printer(solved.value, document.notation ?? 'numbered', { decimals: 4 });
  const id = 'dE/dw.1.1.1';
  const right = printer.print(writtenInLetters(solved.value, id), 'symbols').text;
  const median = (typed: string): number => {
    const times = Array.from({ length: 21 }, () => {
      const begun = performance.now();
      judge.judge(id, typed);
      return performance.now() - begun;
    }).sort((one, other) => one - other);
    return times[10] ?? NaN;
  };
  return `${median(right).toFixed(1)} ms right, ${median(`−(${right})`).toFixed(1)} ms wrong`;
}
