import { app, Menu, type AboutPanelOptionsOptions, type BrowserWindow } from 'electron';
import type { Documents } from '../documents/set-up-documents.ts';
import type { ShellLanguage } from '../language/shell-language.ts';
import type { PageRequests } from '../page/page-requests.ts';
import { menuTemplate, type MenuActions } from './menu-template.ts';

/** The application's menu, in the language of the page from the moment the page says which. */
export function setUpMenu(
  window: BrowserWindow,
  language: ShellLanguage,
  documents: Documents,
  requests: PageRequests,
): void {
  const show = (): void => {
    const recent = documents.recent.paths;
    const setting = { platform: process.platform, app: app.name, forDevelopers: !app.isPackaged, recent, actions };
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language.translate, setting)));
    app.setAboutPanelOptions(aboutPanel(language));
  };
  const actions: MenuActions = {
    begin: () => requests.ask({ kind: 'go', to: 'networks' }),
    open: () => void documents.choose(window),
    openRecent: (path) => void documents.open(path),
    clearRecent: () => {
      documents.recent.clear();
      app.clearRecentDocuments();
      show();
    },
    save: () => requests.ask({ kind: 'save' }),
    exportRecord: () => requests.ask({ kind: 'go', to: 'record' }),
    print: () => window.webContents.print({ silent: false, printBackground: false }),
  };
  language.onChange(show);
  documents.onChange(show);
  show();
}

function aboutPanel({ translate }: ShellLanguage): AboutPanelOptionsOptions {
  const { electron, chrome } = process.versions;
  return {
    applicationName: app.name,
    applicationVersion: `${app.getVersion()} (Electron ${electron}, Chromium ${chrome})`,
    copyright: translate('about.licences'),
    credits: translate('about.licences'),
  };
}
