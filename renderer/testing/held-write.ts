import { vi } from 'vitest';
import { connection } from '../keeping/database/connection.ts';

/** The next thing to be stored waits, as on a slow disk, until it is let go. */
export function holdNextWrite(): { readonly begun: Promise<void>; readonly letGo: () => void } {
  const write = connection.write.bind(connection);
  let begin: () => void = () => undefined;
  let letGo: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const until = new Promise<void>((resolve) => (letGo = resolve));
  vi.spyOn(connection, 'write').mockImplementationOnce(async (action) => {
    begin();
    await until;
    return write(action);
  });
  return { begun, letGo: () => letGo() };
}
