import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { translator } from '../language/messages.ts';
import { menuTemplate, type MenuActions, type MenuSetting } from './menu-template.ts';

const opened: string[] = [];
const nothing = () => undefined;
const actions: MenuActions = {
  begin: nothing,
  open: nothing,
  openRecent: (path) => opened.push(path),
  clearRecent: nothing,
  save: nothing,
  exportRecord: nothing,
  print: nothing,
};
const linux: MenuSetting = { platform: 'linux', app: 'Workbook', forDevelopers: false, recent: [], actions };
const mac: MenuSetting = { ...linux, platform: 'darwin' };

const entriesOf = (menus: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  menus.flatMap((menu) => (Array.isArray(menu.submenu) ? [menu, ...menu.submenu] : [menu]));
const rolesOf = (setting: MenuSetting) => entriesOf(menuTemplate(translator('en'), setting)).map(({ role }) => role);

describe.each([linux, mac])('on $platform', (setting) => {
  test('every entry has words of its own in either language, none with a placeholder left', () => {
    const [english, korean] = (['en', 'ko'] as const).map((language) =>
      entriesOf(menuTemplate(translator(language), setting)).filter(({ type }) => type !== 'separator'),
    );
    for (const entry of [...(english ?? []), ...(korean ?? [])]) expect(entry.label).toMatch(/^[^{}]+$/);
    expect(korean?.map(({ role }) => role)).toEqual(english?.map(({ role }) => role));
    expect(korean?.filter(({ label }, place) => label === english?.[place]?.label).map(({ label }) => label)).toEqual(
      setting === mac ? ['Workbook'] : [],
    );
  });

  test.each(['about', 'quit', 'reload', 'copy', 'paste', 'resetZoom'] as const)('%s is there once', (role) => {
    expect(rolesOf(setting).filter((each) => each === role)).toHaveLength(1);
  });

  test('the developer tools are for developers', () => {
    expect(rolesOf(setting)).not.toContain('toggleDevTools');
    expect(rolesOf({ ...setting, forDevelopers: true })).toContain('toggleDevTools');
  });
});

test("on macOS the first menu is the application's", () => {
  expect(menuTemplate(translator('ko'), mac)[0]?.label).toBe('Workbook');
});

describe.each([linux, mac])('the file menu on $platform', (setting) => {
  const fileMenu = (recent: readonly string[]) => {
    const file = menuTemplate(translator('en'), { ...setting, recent }).find(({ label }) => label === 'File');
    return Array.isArray(file?.submenu) ? file.submenu : [];
  };
  const recentOf = (recent: readonly string[]) => {
    const entry = fileMenu(recent).find(({ label }) => label === 'Open Recent');
    return Array.isArray(entry?.submenu) ? entry.submenu : [];
  };

  test('has the keys that people know', () => {
    expect(
      fileMenu([]).flatMap(({ label, accelerator }) => (accelerator ? [`${label ?? ''} ${accelerator}`] : [])),
    ).toEqual(['New Network… CmdOrCtrl+N', 'Open… CmdOrCtrl+O', 'Save Network As… CmdOrCtrl+S', 'Print… CmdOrCtrl+P']);
  });

  test('opens again what was opened last, by its name', () => {
    expect(recentOf([]).map(({ enabled }) => enabled)).toEqual([false]);
    const recent = recentOf(['/home/someone/one.bpnet.json', '/two.bpnet.json']);
    expect(recent.map(({ label }) => label)).toEqual(['one.bpnet.json', 'two.bpnet.json', undefined, 'Clear List']);
    opened.length = 0;
    recent[0]?.click?.({} as never, undefined, {});
    expect(opened).toEqual(['/home/someone/one.bpnet.json']);
  });
});
