/**
 * What a key asks for: Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, with Cmd on a Mac. Where the key gives another script's letter, its
 * place on the keyboard counts.
 */
export function undoKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return undefined;
  const letter = /^[a-z]$/i.test(event.key) ? event.key.toUpperCase() : event.code.replace(/^Key/, '');
  if (letter === 'Z') return event.shiftKey ? 'redo' : 'undo';
  return letter === 'Y' && !event.shiftKey ? 'redo' : undefined;
}
