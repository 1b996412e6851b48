import type { Layer } from '../../engine/network/document.ts';
import type { Slip } from './slip.ts';

/** What a simulated learner has at hand for the step. */
interface Desk {
  /** Negative where what the step is taken from has its sign turned. */
  readonly rate: number;
  readonly slip: Slip | undefined;
  /** A value to go on with: rounded or in full, as the learner likes. */
  readonly take: (id: string) => number;
  readonly write: (id: string, value: number) => void;
}

/** The change of every parameter of a layer, and from that, rounded or in full, its new value. */
export function updateParameters({ weights, bias }: Layer, l: number, desk: Desk): void {
  for (const [j, row] of weights.entries()) {
    for (const [i, old] of row.entries()) updateOne(desk, 'w', `${l}.${j + 1}.${i + 1}`, old, true);
  }
  if (bias.kind === 'none') return;
  const isTrained = bias.trainable !== false;
  if (bias.kind === 'shared') updateOne(desk, 'b', `${l}`, bias.value, isTrained);
  else for (const [j, old] of bias.values.entries()) updateOne(desk, 'b', `${l}.${j + 1}`, old, isTrained);
}

function updateOne({ rate, slip, take, write }: Desk, letter: 'w' | 'b', at: string, old: number, isTrained: boolean) {
  const name = slip?.name;
  const g = take(`dE/d${letter}.${at}`);
  const factor = name === 'rate-forgotten' ? Math.sign(rate) : rate;
  const step = name === 'gradient-for-weight' ? g : (name === 'added-not-subtracted' ? factor : -factor) * g;
  const change = `Δ${letter}.${at}`;
  write(change, isTrained ? step : 0);
  const isKept = !isTrained || name === 'step-left-out';
  const stepped = (): number => (name === 'gradient-for-weight' ? g : old + take(change));
  write(`${letter}+.${at}`, isKept ? old : stepped());
}
