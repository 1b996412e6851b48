import { ipcMain } from 'electron';
import { answerCall } from '../../engine/contract/method.ts';
import { failure, type Outcome } from '../../engine/contract/outcome.ts';
import { workbookMethods } from '../../exercises/contract/methods.ts';
import { channels } from '../channels.ts';
import { isFromPage } from '../page/is-from-page.ts';

/** The main process hosts the engine: every call of the page's comes in here, and an outcome goes back. */
export function setUpEngine(): void {
  ipcMain.handle(channels.engine, (event, name: unknown, input: unknown): Outcome<unknown> => {
    if (!isFromPage(event)) return failure({ code: 'unreachable' });
    return answerCall(workbookMethods, name, input);
  });
}
