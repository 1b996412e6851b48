import { befall } from './machine-acts.ts';
import { atPage } from './page-acts.ts';
import type { Stage } from './scene.ts';
import { isMachineAct, isWindowAct, type Step } from './step.ts';
import { toWindow } from './window-acts.ts';

/** Does, or lets happen, what a step says; where that is not possible, nothing. */
export async function carryOut(stage: Stage, { act, machine, window: index }: Step): Promise<void> {
  const state = stage.states[machine % stage.states.length];
  if (!state) return;
  if (isMachineAct(act)) {
    await befall(stage, state, act);
    return;
  }
  const { windows } = state;
  const window = windows[index % Math.max(1, windows.length)];
  if (!window) return;
  const scene = { stage, state, window };
  if (isWindowAct(act)) await toWindow(scene, act);
  else if (state.turmoil?.window !== window) window.act((page) => atPage(scene, page, act));
}
