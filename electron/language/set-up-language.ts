import { app, ipcMain } from 'electron';
import { channels } from '../channels.ts';
import { isFromPage } from '../page/is-from-page.ts';
import { isLanguage, languageOfLocale } from './messages.ts';
import { ShellLanguage } from './shell-language.ts';

/** The shell speaks the system's language until the page says which one the learner chose. */
export function setUpLanguage(): ShellLanguage {
  const language = new ShellLanguage('en');
  app.once('ready', () => language.change(languageOfLocale(app.getLocale())));
  ipcMain.on(channels.language, (event, chosen: unknown) => {
    if (isFromPage(event) && isLanguage(chosen)) language.change(chosen);
  });
  return language;
}
