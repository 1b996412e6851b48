import type { SimulatedPage } from '../page/simulated-page.ts';
import type { Scene } from './scene.ts';
import { numberOf } from './sheet-acts.ts';

/** Another text each time, in place of what stands there. */
export async function writeWorking({ stage, state, window }: Scene, page: SimulatedPage): Promise<void> {
  const before = page.see().working;
  if (!before) return;
  const text = `out_h1 = ${numberOf(stage.nextNumber())}`;
  stage.made.set(text, before.text);
  const { memory } = state;
  memory.tried.add(text);
  const isKept = await page.writeWorking(text);
  // Where the record has become another one meanwhile, nothing is to be relied on but what lies there.
  if (memory.tried.delete(text)) memory.noteWorking(window, before.text, text, isKept);
}
