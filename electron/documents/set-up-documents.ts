import { app, dialog, type BrowserWindow } from 'electron';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ShellLanguage } from '../language/shell-language.ts';
import type { PageRequests } from '../page/page-requests.ts';
import { RecentDocuments } from './recent-documents.ts';

export interface Documents {
  readonly recent: RecentDocuments;
  /** Hands a document over to the page, which says what is wrong with one that is none. */
  open(path: string): Promise<void>;
  /** Asks which, in the system's own dialog. */
  choose(window: BrowserWindow): Promise<void>;
  /** Has someone be told when the recent ones are others. */
  onChange(listener: () => void): void;
}

/** Whatever opens a document: menu, dialog, a second start, the system itself. */
export function setUpDocuments(requests: PageRequests, { translate }: ShellLanguage): Documents {
  const listeners: (() => void)[] = [];
  const recent = new RecentDocuments(join(app.getPath('userData'), 'recent.json'));

  async function open(path: string): Promise<void> {
    const content = await readFile(path).catch(() => undefined);
    if (content) {
      recent.add(path);
      app.addRecentDocument(path);
    } else recent.remove(path);
    requests.ask({ kind: 'open', name: basename(path), content: new Uint8Array(content ?? []) });
    for (const listener of listeners) listener();
  }

  async function choose(window: BrowserWindow): Promise<void> {
    const options = {
      properties: ['openFile' as const, 'multiSelections' as const],
      filters: [
        { name: translate('menu.documents'), extensions: ['bpnet.json', 'bpform.json', 'bptasks.json', 'json'] },
      ],
    };
    const { filePaths } = await dialog.showOpenDialog(window, options);
    for (const path of filePaths) await open(path);
  }

  return { recent, open, choose, onChange: (listener) => void listeners.push(listener) };
}
