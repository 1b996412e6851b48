import { app, ipcMain, utilityProcess, type WebContents } from 'electron';
import { join } from 'node:path';
import { readJobMessage } from '../../engine/contract/job-message.ts';
import { channels } from '../channels.ts';
import { isFromPage } from '../page/is-from-page.ts';
import { JobRelay } from './job-relay.ts';

/** What takes long is done in a process of its own, so that the one that hosts windows only passes messages on. */
export function setUpTraining(): void {
  const relay = new JobRelay<WebContents>(startProcess, (page, report) => page.send(channels.jobs, report));

  ipcMain.on(channels.jobs, (event, sent: unknown) => {
    const message = isFromPage(event) ? readJobMessage(sent) : undefined;
    if (message) relay.receive(event.sender, message);
  });

  app.on('web-contents-created', (_, page) => {
    const forget = () => relay.forget(page);
    // Another document has taken its place; moves inside the page are another event.
    page.on('did-navigate', forget);
    page.on('render-process-gone', forget);
    page.on('destroyed', forget);
  });
}

const startProcess = () =>
  utilityProcess.fork(join(__dirname, 'training.cjs'), [], { serviceName: 'Backprop Workbook training' });
