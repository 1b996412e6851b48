import { forgetCleared, settleTurmoil } from './turmoil.ts';
import type { Scene } from './scene.ts';
import type { WindowAct } from './step.ts';

/** What happens to a window. */
export async function toWindow(scene: Scene, act: WindowAct): Promise<void> {
  const { state, window } = scene;
  const { machine } = state;
  switch (act.do) {
    case 'reload':
      machine.reload(window);
      settleTurmoil(state, window);
      forgetCleared(state);
      break;
    case 'crash':
      machine.end(window, false);
      settleTurmoil(state, window);
      forgetCleared(state);
      break;
    case 'close':
      await close(scene);
      break;
    case 'hide':
      window.hide(true);
      window.hide(false);
      break;
  }
}

/** A page that has not finished by then is closed all the same, in milliseconds. */
const patienceOfWindow = 15_000;

/** The desktop’s window waits for its page; a tab does not. */
async function close({ stage, state, window }: Scene): Promise<void> {
  if (state.machine.kind === 'desktop') {
    const finishing = { isOver: false };
    window.hide(true);
    window.act(() => void window.finish().then(() => (finishing.isOver = true)));
    const { scheduler } = stage.world;
    const late = scheduler.now + patienceOfWindow;
    while (!finishing.isOver && window.isAlive && (scheduler.next ?? Infinity) <= late)
      await stage.goOn(1, patienceOfWindow);
  }
  if (window.isAlive) state.machine.end(window, true);
  settleTurmoil(state, window);
  forgetCleared(state);
}
