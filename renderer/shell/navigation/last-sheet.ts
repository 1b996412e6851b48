import type { DrillMode } from '../../../exercises/contract/drill-views.ts';
import { addressOf, routeOf, type Route } from './route.ts';
import { readPreference, writePreference } from '../preferences/preferences.ts';

export interface LastSheet {
  readonly drill: string;
  readonly mode: DrillMode;
  /** The id on the shelf of the network it is on. */
  readonly network?: string;
  /** When it was written on, in milliseconds since 1970. */
  readonly at: number;
}

/** Remembers the sheet that is written on: what is not checked yet, as in an exam, is in no log. */
export function noteLastSheet(route: Route, at: number): void {
  if (route.place === 'drill') writePreference('last-sheet', `${at} ${addressOf(route)}`);
}

/** The sheet that was written on last in this browser or window; undefined where that is not known. */
export function readLastSheet(): LastSheet | undefined {
  const [, at, address] = /^(\d+) (.+)$/.exec(readPreference('last-sheet') ?? '') ?? [];
  const route = routeOf(address ?? '');
  if (route.place !== 'drill') return undefined;
  const { drill, mode = 'guided', network } = route;
  return { drill, mode, ...(network === undefined ? {} : { network }), at: Number(at) };
}
