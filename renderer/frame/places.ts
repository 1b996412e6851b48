import type { MessageKey } from '../language/messages.ts';
import { isGenerated, isOnOwnNetwork, type Route } from '../navigation/route.ts';
import type { IconName } from '../notice/icon.svelte';

/** A place in the rail. */
export interface Place {
  readonly route: Route;
  readonly name: MessageKey;
  readonly icon: IconName;
  /** Pressed with Alt. A letter alone would fire while someone dictates or types. */
  readonly letter: string;
  /** Whether a route lies within it, so that the rail marks it as the place one is in. */
  readonly holds: (route: Route) => boolean;
}

export const places: readonly Place[] = [
  {
    route: { place: 'library' },
    name: 'library.name',
    icon: 'library',
    letter: 'L',
    holds: (route) =>
      ['library', 'session', 'example', 'published', 'drill', 'mistake'].includes(route.place) &&
      !isGenerated(route) &&
      !isOnOwnNetwork(route),
  },
  {
    route: { place: 'practice' },
    name: 'practice.name',
    icon: 'practice',
    letter: 'R',
    holds: (route) => route.place === 'practice' || isGenerated(route),
  },
  {
    route: { place: 'editor' },
    name: 'editor.name',
    icon: 'editor',
    letter: 'E',
    holds: (route) => route.place === 'editor' || route.place === 'networks' || isOnOwnNetwork(route),
  },
  {
    route: { place: 'progress' },
    name: 'progress.name',
    icon: 'progress',
    letter: 'P',
    holds: (route) => ['progress', 'skill', 'history', 'check'].includes(route.place),
  },
];

/** At the foot of the rail: one goes there seldom. */
export const recordPlace: Place = {
  route: { place: 'record' },
  name: 'record.name',
  icon: 'record',
  letter: 'Y',
  holds: (route) => route.place === 'record',
};

export const shortcutOf = (place: Place) => `Alt+${place.letter}`;

const writing = 'input:not([type="radio"]), textarea, select, [contenteditable]:not([contenteditable="false"])';

/**
 * The letter of a shortcut. None while someone writes in a field, where Alt makes characters on some keyboards; AltGr comes
 * as Ctrl with Alt. The key's place on the keyboard counts where it gives another script's letter.
 */
export function letterWithAlt(event: KeyboardEvent): string | undefined {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat || event.isComposing)
    return undefined;
  if (event.target instanceof Element && event.target.closest(writing)) return undefined;
  return /^[a-z]$/i.test(event.key) ? event.key.toUpperCase() : event.code.replace(/^Key/, '');
}

/** The place that a key stands for. */
export function placeOfKey(event: KeyboardEvent): Place | undefined {
  const letter = letterWithAlt(event);
  return [...places, recordPlace].find((place) => place.letter === letter);
}

/** What to do now can be begun from anywhere, as a place can be gone to. */
export const nowShortcut = 'Alt+N';

export const isNowKey = (event: KeyboardEvent): boolean => letterWithAlt(event) === 'N';
