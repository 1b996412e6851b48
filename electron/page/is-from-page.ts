import type { IpcMainEvent, IpcMainInvokeEvent } from 'electron';
import { isPage } from './page-address.ts';

/** Whether a message was sent by the page itself, in a window's main frame; all others are to get no answer. */
export function isFromPage({ senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isPage(senderFrame.url);
}
