import { app, Menu } from 'electron';
import type { ShellLanguage } from '../language/shell-language.ts';
import { menuTemplate } from './menu-template.ts';

/** The application's menu, in the language of the page from the moment the page says which. */
export function setUpMenu(language: ShellLanguage): void {
  const setting = { platform: process.platform, app: app.name, forDevelopers: !app.isPackaged };
  const show = () => Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language.translate, setting)));
  app.setAboutPanelOptions({ applicationName: app.name, applicationVersion: app.getVersion() });
  language.onChange(show);
  show();
}
