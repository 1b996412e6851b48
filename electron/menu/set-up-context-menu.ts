import { Menu, type BrowserWindow } from 'electron';
import type { ShellLanguage } from '../language/shell-language.ts';
import { contextTemplate } from './context-template.ts';

export function setUpContextMenu(window: BrowserWindow, { translate }: ShellLanguage): void {
  window.webContents.on('context-menu', (_event, pointed) => {
    const template = contextTemplate(translate, pointed);
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}
