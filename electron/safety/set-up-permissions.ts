import { session } from 'electron';
import { pageAddress } from '../page/page-address.ts';

/** To copy a table or a program when its button is pressed; what is on the clipboard is never read. */
const granted = 'clipboard-sanitized-write';

/** The page asks for no device, place or notice, so whoever asks for anything else is refused. */
export function setUpPermissions(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === granted));
  defaultSession.setPermissionCheckHandler((_contents, permission) => permission === granted);
  defaultSession.setDevicePermissionHandler(() => false);
  // A session looks for its dictionaries as soon as it is there, spelling checked or not, and would fetch them from outside.
  defaultSession.setSpellCheckerDictionaryDownloadURL(`${pageAddress}dictionaries/`);
  defaultSession.setSpellCheckerLanguages([]);
  defaultSession.setSpellCheckerEnabled(false);
}
