import { letterWithAlt } from '../shell/keyboard/shortcuts.ts';
import type { MessageKey } from '../shell/language/messages.ts';
import { isGenerated, isOnOwn, type Route } from '../shell/navigation/route.ts';
import type { IconName } from '../parts/notice/icon.svelte';

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
      ['library', 'session', 'example', 'published', 'template', 'drill', 'mistake'].includes(route.place) &&
      !isGenerated(route) &&
      !isOnOwn(route),
  },
  {
    route: { place: 'practice' },
    name: 'practice.name',
    icon: 'practice',
    letter: 'R',
    holds: (route) =>
      ['practice', 'worksheet', 'teachers', 'packs', 'pack', 'task', 'sent-pack', 'class'].includes(route.place) ||
      isGenerated(route),
  },
  {
    route: { place: 'editor' },
    name: 'editor.name',
    icon: 'editor',
    letter: 'E',
    holds: (route) => ['editor', 'networks', 'formulas', 'formula'].includes(route.place) || isOnOwn(route),
  },
  {
    route: { place: 'solution-check' },
    name: 'solution.name',
    icon: 'check',
    letter: 'C',
    holds: (route) => route.place === 'solution-check',
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

/** The place that a key stands for. */
export function placeOfKey(event: KeyboardEvent): Place | undefined {
  const letter = letterWithAlt(event);
  return [...places, recordPlace].find((place) => place.letter === letter);
}
