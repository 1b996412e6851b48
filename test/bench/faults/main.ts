import { compiledFrom } from '../../faults/compiled-world.ts';
import type { Breach } from '../../faults/histories/breach.ts';
import { drawHistory, drawHistoryOf } from '../../faults/histories/draw-history.ts';
import type { EpisodeName } from '../../faults/histories/episodes.ts';
import { runHistory, shortest } from '../../faults/histories/run-history.ts';
import { tell, type History } from '../../faults/histories/step.ts';

export { undone } from '../../faults/undone.ts';

/** What is broken, how often, and the history that shows it with the fewest steps so far. */
interface Fault {
  readonly history: History;
  readonly breach: Breach;
  readonly times: number;
}

/**
 * Runs so many histories, names each that breaks a law as it comes, prints the shortest one for each fault, and in the last line what broke.
 * @returns the status to end with
 */
export async function main(
  texts: Parameters<typeof compiledFrom>[0],
  [wanted = '20000', first = '0']: readonly string[],
) {
  const compiled = compiledFrom(texts);
  const count = Number(wanted);
  const faults = new Map<string, Fault>();
  const began = performance.now();
  for (let index = 0; index < count; index += 1) {
    const history = drawHistory(String(Number(first) + index));
    const breach = await runHistory(compiled, history);
    if (breach) {
      console.error(`seed ${history.seed}: ${breach.message}`);
      add(faults, { history, breach, times: 1 });
    }
    if ((index + 1) % 1000 === 0) console.error(`${index + 1} histories, ${faults.size} faults`);
  }
  for (const { history, breach, times } of faults.values()) {
    const [shorter, found] = await shortest(compiled, history, breach);
    console.log(`${found.message}\n${tell(shorter)}\n  (in ${times} histories)\n`);
  }
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${count} histories in ${seconds} s: ${inOneLine(faults)}`);
  return faults.size === 0 ? 0 : 1;
}

/** What breaks the same law in the same words is one fault, whatever the numbers. */
function add(faults: Map<string, Fault>, { history, breach }: Fault): void {
  const name = breach.message.replace(/[0-9.]+/g, '0');
  const before = faults.get(name);
  const isShorter = !before || history.steps.length < before.history.steps.length;
  const times = (before?.times ?? 0) + 1;
  faults.set(name, isShorter ? { history, breach, times } : { ...before, times });
}

function inOneLine(faults: ReadonlyMap<string, Fault>): string {
  const laws = new Map<string, number>();
  for (const { breach, times } of faults.values()) laws.set(breach.law, (laws.get(breach.law) ?? 0) + times);
  return laws.size === 0
    ? 'no law is broken'
    : [...laws].map(([law, times]) => `“${law}” broken ${times} times`).join(', ');
}

/** The first of so many histories of an episode that breaks a law; null where none does. */
export async function firstBreach(
  texts: Parameters<typeof compiledFrom>[0],
  episode: EpisodeName,
  histories: number,
): Promise<{ readonly after: number; readonly law: string } | null> {
  const compiled = compiledFrom(texts);
  for (let index = 0; index < histories; index += 1) {
    const breach = await runHistory(compiled, drawHistoryOf(episode, String(index)));
    if (breach) return { after: index + 1, law: breach.law };
  }
  return null;
}
