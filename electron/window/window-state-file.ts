import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readWindowState, type WindowState } from './window-state.ts';

/** Null at the first start, and for a file that cannot be read: where a window stood is not worth a question. */
export function loadWindowState(file: string): WindowState | null {
  try {
    return readWindowState(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Replaces the file whole, so that a crash midway leaves the former one. Called while the window closes, therefore
 * without waiting.
 * @throws the file system's error
 */
export function saveWindowState(file: string, state: WindowState): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.new`;
  writeFileSync(draft, JSON.stringify(state));
  renameSync(draft, file);
}
