import { snapshotKeeper } from '../../../renderer/keeping/snapshots/snapshot-keeper.svelte.ts';
import { page } from '../page/page.ts';
import type { Seen } from '../page/simulated-page.ts';
import type { ToldCall } from './page-call.ts';

/** The page of the simulated windows, to be driven from outside a real one. */
export interface PageInWindow {
  /** Fulfilled once the page has done with it, with what came of it. */
  readonly perform: (call: ToldCall) => Promise<unknown>;
  readonly see: () => Seen;
  /** Puts the window out of sight for those who listen for that, and back. */
  readonly hide: () => void;
  /** As the desktop does before it closes the window. */
  readonly finish: () => Promise<void>;
}

declare global {
  interface Window {
    pageInWindow?: PageInWindow;
  }
}

const newId = () => crypto.randomUUID();

async function perform(told: ToldCall): Promise<unknown> {
  const { id = '', text = '' } = told;
  switch (told.call) {
    case 'openDrill':
      return page.openDrill(told.drill, told.mode);
    case 'type':
      return page.type(told.item, told.typed);
    case 'scratch':
      return page.scratch(told.typed);
    case 'check':
      return page.check(told.item, newId);
    case 'checkAll':
      return page.checkAll(newId);
    case 'addNetwork':
      return page.addNetwork(told.network, () => id);
    case 'openNetwork':
      return page.openNetwork(id);
    case 'removeNetwork':
      return page.removeNetwork(id);
    case 'edit':
      return page.edit((network) => ({ ...network, title: told.title }));
    case 'import':
      return page.import(text, told.how);
    case 'restore': {
      const snapshot = (await page.listSnapshots())?.[told.newer];
      return snapshot && page.restore(snapshot);
    }
    case 'recover':
      return page.recover(told.choice);
    case 'writeWorking':
      return page.writeWorking(text);
    case 'openWorking':
    case 'leave':
    case 'startAfresh':
    case 'undo':
    case 'exportRecord':
    case 'deleteAll':
    case 'look':
    case 'takeOver':
    case 'afterMending':
    case 'beginSession':
    case 'advanceSession':
      return page[told.call]();
  }
}

function putOutOfSight(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

function hide(): void {
  putOutOfSight(true);
  putOutOfSight(false);
}

function finish(): Promise<void> {
  putOutOfSight(true);
  return page.finish();
}

$effect.root(() => {
  $effect(() => page.draw());
});
// What the page keeps at its start is kept before anything is done at it, as in a simulated window: its timer, which was
// set before and for a shorter time, has come by then.
await new Promise((resolve) => setTimeout(resolve, 60));
await snapshotKeeper.keepChanges();
window.pageInWindow = { perform, see: page.see, hide, finish };
