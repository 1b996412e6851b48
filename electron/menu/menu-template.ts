import type { MenuItemConstructorOptions } from 'electron';
import { basename } from 'node:path';
import type { MessageKey, Translate } from '../language/messages.ts';

/** What the menu has done beyond what roles do by themselves. */
export interface MenuActions {
  readonly begin: () => void;
  readonly open: () => void;
  readonly openRecent: (path: string) => void;
  readonly clearRecent: () => void;
  readonly save: () => void;
  readonly exportRecord: () => void;
  readonly print: () => void;
}

export interface MenuSetting {
  readonly platform: NodeJS.Platform;
  readonly app: string;
  /** Whether a developer runs it from a checkout. */
  readonly forDevelopers: boolean;
  /** Paths of the documents opened last, the newest first. */
  readonly recent: readonly string[];
  readonly actions: MenuActions;
}

type Entry = MenuItemConstructorOptions;
type Role = NonNullable<Entry['role']>;

/** The application's menu: standard roles in the places where each platform has them. */
export function menuTemplate(translate: Translate, setting: MenuSetting): Entry[] {
  const { platform, app, forDevelopers } = setting;
  const isMac = platform === 'darwin';
  const separator: Entry = { type: 'separator' };
  const item = (key: MessageKey, role: Role): Entry => ({ label: translate(key, { app }), role });
  const menu = (key: MessageKey, submenu: Entry[], role?: Role): Entry => ({
    label: translate(key),
    ...(role ? { role } : {}),
    submenu,
  });

  const about = item('menu.about', 'about');
  const quit = item('menu.quit', 'quit');
  const application: Entry = {
    label: app,
    submenu: [
      about,
      separator,
      item('menu.services', 'services'),
      separator,
      item('menu.hide', 'hide'),
      item('menu.hideOthers', 'hideOthers'),
      item('menu.showAll', 'unhide'),
      separator,
      quit,
    ],
  };
  const edit = menu('menu.edit', [
    item('menu.undo', 'undo'),
    item('menu.redo', 'redo'),
    separator,
    item('menu.cut', 'cut'),
    item('menu.copy', 'copy'),
    item('menu.paste', 'paste'),
    item('menu.selectAll', 'selectAll'),
  ]);
  const view = menu('menu.view', [
    item('menu.reload', 'reload'),
    separator,
    item('menu.actualSize', 'resetZoom'),
    item('menu.zoomIn', 'zoomIn'),
    item('menu.zoomOut', 'zoomOut'),
    separator,
    item('menu.fullScreen', 'togglefullscreen'),
    ...(forDevelopers ? [separator, item('menu.developerTools', 'toggleDevTools')] : []),
  ]);
  const windowItems = [item('menu.minimize', 'minimize'), ...(isMac ? [item('menu.zoom', 'zoom')] : [])];
  const window = menu('menu.window', [...windowItems, item('menu.close', 'close')], 'window');

  return isMac
    ? [application, menu('menu.file', fileEntries(translate, setting)), edit, view, window]
    : [
        menu('menu.file', [...fileEntries(translate, setting), separator, quit]),
        edit,
        view,
        window,
        menu('menu.help', [about], 'help'),
      ];
}

/** Documents, and what is done with what is on the page. */
function fileEntries(translate: Translate, { recent, actions }: MenuSetting): Entry[] {
  const action = (key: MessageKey, click: () => void, accelerator?: string): Entry => ({
    label: translate(key),
    click,
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const documents: Entry[] = recent.map((path) => ({
    label: basename(path),
    toolTip: path,
    click: () => actions.openRecent(path),
  }));
  const none: Entry = { label: translate('menu.noneRecent'), enabled: false };
  const clear: Entry[] = [{ type: 'separator' }, action('menu.clearRecent', actions.clearRecent)];
  return [
    action('menu.new', actions.begin, 'CmdOrCtrl+N'),
    action('menu.open', actions.open, 'CmdOrCtrl+O'),
    { label: translate('menu.openRecent'), submenu: documents.length > 0 ? [...documents, ...clear] : [none] },
    { type: 'separator' },
    action('menu.saveAs', actions.save, 'CmdOrCtrl+S'),
    action('menu.export', actions.exportRecord),
    { type: 'separator' },
    action('menu.print', actions.print, 'CmdOrCtrl+P'),
  ];
}
