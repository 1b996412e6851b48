const writing = 'input:not([type="radio"]), textarea, select, [contenteditable]:not([contenteditable="false"])';

/**
 * The letter of a shortcut. None while someone writes in a field, also one that stands in a shadow of its own, where Alt
 * makes characters on some keyboards; AltGr comes as Ctrl with Alt. The key's place on the keyboard counts where it gives another script's letter.
 */
export function letterWithAlt(event: KeyboardEvent): string | undefined {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat || event.isComposing)
    return undefined;
  const [target = event.target] = event.composedPath();
  if (target instanceof Element && target.closest(writing)) return undefined;
  return /^[a-z]$/i.test(event.key) ? event.key.toUpperCase() : event.code.replace(/^Key/, '');
}

/** What to do now can be begun from anywhere, as a place can be gone to. */
export const nowShortcut = 'Alt+N';

export const isNowKey = (event: KeyboardEvent): boolean => letterWithAlt(event) === 'N';
