import { session } from 'electron';

/** The page asks for no device, place or notice, so whoever asks is refused. */
export function setUpPermissions(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  // Dictionaries would be fetched from outside.
  defaultSession.setSpellCheckerEnabled(false);
}
