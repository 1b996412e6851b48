import { app, ipcMain } from 'electron';
import { channels } from '../channels.ts';
import { isFromPage } from './is-from-page.ts';
import { PageRequests } from './page-requests.ts';

/** The page says when it listens; until then, and again after it was reloaded or has crashed, requests wait. */
export function setUpPageRequests(): PageRequests {
  const requests = new PageRequests();
  ipcMain.on(channels.requests, (event) => {
    if (!isFromPage(event)) return;
    const { sender } = event;
    requests.listen((request) => sender.send(channels.requests, request));
  });
  app.on('web-contents-created', (_, page) => {
    const forget = (): void => requests.forget();
    page.on('did-navigate', forget);
    page.on('render-process-gone', forget);
    page.on('destroyed', forget);
  });
  return requests;
}
