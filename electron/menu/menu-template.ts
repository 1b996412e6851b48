import type { MenuItemConstructorOptions } from 'electron';
import type { MessageKey, Translate } from '../language/messages.ts';

export interface MenuSetting {
  readonly platform: NodeJS.Platform;
  readonly app: string;
  /** Whether a developer runs it from a checkout. */
  readonly forDevelopers: boolean;
}

type Entry = MenuItemConstructorOptions;
type Role = NonNullable<Entry['role']>;

/** The application's menu: standard roles in the places where each platform has them. */
export function menuTemplate(translate: Translate, { platform, app, forDevelopers }: MenuSetting): Entry[] {
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
    ? [application, edit, view, window]
    : [menu('menu.file', [quit]), edit, view, window, menu('menu.help', [about], 'help')];
}
