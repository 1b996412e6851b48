import type { DrillMode } from '../../../exercises/contract/drill-views.ts';
import { filterQuery, readFilters, type HistoryFilters } from './history-filters.ts';
import { queryOf } from './query.ts';

/** The places a person can be in. */
export type Route =
  | { readonly place: 'library' }
  | { readonly place: 'example'; readonly example: string }
  | { readonly place: 'published'; readonly example: string }
  /** Without a mode the learner is guided. With a network or a formula, by its id on the shelf, it is on that one. */
  | {
      readonly place: 'drill';
      readonly drill: string;
      readonly mode?: Exclude<DrillMode, 'guided'>;
      readonly network?: string;
      readonly formula?: string;
    }
  | { readonly place: 'mistake'; readonly mistake: string }
  | { readonly place: 'practice' }
  /** Drills on paper; with a drill, and the network or formula on the shelf that it is on, or with a pack, that stands on the sheet. */
  | {
      readonly place: 'worksheet';
      readonly drill?: string;
      readonly network?: string;
      readonly formula?: string;
      readonly pack?: string;
    }
  /** A working of one's own, checked line by line. Without an id, the one that was written on last. */
  | { readonly place: 'solution-check'; readonly working?: string }
  /** Without a network, the one worked on last. */
  | { readonly place: 'editor'; readonly network?: string }
  /** The shelf of the learner's own networks. */
  | { readonly place: 'networks' }
  /** The shelf of the learner's own formulas. */
  | { readonly place: 'formulas' }
  /** One of them on the desk. */
  | { readonly place: 'formula'; readonly formula: string }
  /** A formula that is written for sizes to choose, with what to look for in it. */
  | { readonly place: 'template'; readonly template: string }
  /** What is planned for the day, or what came of it. */
  | { readonly place: 'session' }
  | { readonly place: 'progress' }
  | { readonly place: 'skill'; readonly skill: string }
  | { readonly place: 'history'; readonly filters?: HistoryFilters }
  /** Answers that were checked together, as they were. */
  | { readonly place: 'check'; readonly check: string }
  /** What learners handed in of task packs, to be looked at by whoever set them. */
  | { readonly place: 'class' }
  /** What teachers can do with the workbook. */
  | { readonly place: 'teachers' }
  /** The learner's task packs. */
  | { readonly place: 'packs' }
  /** One of them, by its id: to be worked, unless it is to be made or handed over. */
  | { readonly place: 'pack'; readonly pack: string; readonly view?: PackView }
  /** A drill of a pack: the task's place, a point, and the part. */
  | { readonly place: 'task'; readonly pack: string; readonly task: string }
  /** A pack that somebody sent: it stands packed in the address itself. */
  | { readonly place: 'sent-pack'; readonly packed: string }
  /** The record as a whole: export, import, snapshots, deletion. */
  | { readonly place: 'record' }
  | { readonly place: 'not-found'; readonly address: string };

export type PackView = 'make' | 'hand-over';

/** The part of the page's address after `#` that leads to a route. */
export function addressOf(route: Route): string {
  switch (route.place) {
    case 'library':
      return '/';
    case 'example':
      return `/example/${encoded(route.example)}`;
    case 'published':
      return `/published/${encoded(route.example)}`;
    case 'drill':
      return `/drill/${encoded(route.drill)}${queryOf({ mode: route.mode, network: route.network, formula: route.formula })}`;
    case 'mistake':
      return `/mistake/${encoded(route.mistake)}`;
    case 'practice':
      return '/practice';
    case 'worksheet':
      return `/worksheet${queryOf({ drill: route.drill, network: route.network, formula: route.formula, pack: route.pack })}`;
    case 'solution-check':
      return route.working === undefined ? '/solution' : `/solution/${encoded(route.working)}`;
    case 'editor':
      return route.network === undefined ? '/editor' : `/editor/${encoded(route.network)}`;
    case 'networks':
      return '/networks';
    case 'formulas':
      return '/formulas';
    case 'formula':
      return `/formulas/${encoded(route.formula)}`;
    case 'template':
      return `/template/${encoded(route.template)}`;
    case 'session':
      return '/session';
    case 'progress':
      return '/progress';
    case 'skill':
      return `/progress/${encoded(route.skill)}`;
    case 'history':
      return `/history${filterQuery(route.filters ?? {})}`;
    case 'check':
      return `/history/${encoded(route.check)}`;
    case 'class':
      return '/class';
    case 'teachers':
      return '/help/teachers';
    case 'packs':
      return '/packs';
    case 'pack':
      return `/packs/${encodeURIComponent(route.pack)}${route.view === undefined ? '' : `/${route.view}`}`;
    case 'task':
      return `/packs/${encodeURIComponent(route.pack)}/${route.task}`;
    case 'sent-pack':
      return `/sent-pack/${route.packed}`;
    case 'record':
      return '/record';
    case 'not-found':
      return route.address;
  }
}

/** The route that an address leads to; never throws, whatever was typed there. */
export function routeOf(address: string): Route {
  if (address === '' || address === '/') return { place: 'library' };
  if (address === '/session') return { place: 'session' };
  if (address === '/progress') return { place: 'progress' };
  if (address === '/class') return { place: 'class' };
  if (address === '/help/teachers') return { place: 'teachers' };
  if (address === '/record') return { place: 'record' };
  if (address === '/practice') return { place: 'practice' };
  if (address === '/solution') return { place: 'solution-check' };
  if (address === '/networks') return { place: 'networks' };
  if (address === '/formulas') return { place: 'formulas' };
  if (address === '/editor') return { place: 'editor' };
  if (/^\/(packs|sent-pack)(\/|$)/.test(address)) return packOf(address) ?? { place: 'not-found', address };
  if (/^\/worksheet(\?|$)/.test(address)) return worksheetOf(address) ?? { place: 'not-found', address };
  if (/^\/history(\?|$)/.test(address)) return historyOf(address) ?? { place: 'not-found', address };
  const [, place, name, asked = ''] =
    /^\/(drill|example|mistake|published|template|editor|formulas|progress|history|solution)\/([^?]+)(\?.+)?$/.exec(
      address,
    ) ?? [];
  const id = decoded(name);
  if (id === undefined || (asked !== '' && place !== 'drill')) return { place: 'not-found', address };
  if (place === 'drill') return drillOf(id, asked) ?? { place: 'not-found', address };
  if (place === 'mistake') return { place, mistake: id };
  if (place === 'editor') return { place, network: id };
  if (place === 'formulas') return { place: 'formula', formula: id };
  if (place === 'template') return { place, template: id };
  if (place === 'solution') return { place: 'solution-check', working: id };
  if (place === 'progress') return { place: 'skill', skill: id };
  if (place === 'history') return { place: 'check', check: id };
  return { place: place === 'published' ? place : 'example', example: id };
}

/** A drill with what else its address asks for; undefined where that says anything else than how it is written here. */
function drillOf(drill: string, asked: string): Route | undefined {
  const query = new URLSearchParams(asked);
  const mode = query.get('mode') ?? undefined;
  const network = query.get('network') ?? undefined;
  const formula = query.get('formula') ?? undefined;
  if (mode !== undefined && mode !== 'alone' && mode !== 'exam') return undefined;
  if (network === '' || formula === '' || queryOf({ mode, network, formula }) !== asked) return undefined;
  if (network !== undefined && formula !== undefined) return undefined;
  return {
    place: 'drill',
    drill,
    ...(mode ? { mode } : {}),
    ...(network ? { network } : {}),
    ...(formula ? { formula } : {}),
  };
}

function packOf(address: string): Route | undefined {
  if (address === '/packs') return { place: 'packs' };
  const [, packed] = /^\/sent-pack\/([\w-]+)$/.exec(address) ?? [];
  if (packed !== undefined) return { place: 'sent-pack', packed };
  const [, name, within] = /^\/packs\/([^/?]+)(?:\/(make|hand-over|[1-9]\d{0,2}\.[1-9]\d?))?$/.exec(address) ?? [];
  const pack = decoded(name);
  if (pack === undefined) return undefined;
  if (within === undefined) return { place: 'pack', pack };
  return within === 'make' || within === 'hand-over'
    ? { place: 'pack', pack, view: within }
    : { place: 'task', pack, task: within };
}

function worksheetOf(address: string): Route | undefined {
  const asked = address.slice('/worksheet'.length);
  const query = new URLSearchParams(asked);
  const names = ['drill', 'network', 'formula', 'pack'];
  const [drill, network, formula, pack] = names.map((name) => query.get(name) ?? undefined);
  const isEmpty = [drill, network, formula, pack].includes('');
  const isOnNothing = (network ?? formula) !== undefined && drill === undefined;
  const isOnBoth = network !== undefined && formula !== undefined;
  if (isEmpty || isOnNothing || isOnBoth || queryOf({ drill, network, formula, pack }) !== asked) return undefined;
  return {
    place: 'worksheet',
    ...(drill ? { drill } : {}),
    ...(network ? { network } : {}),
    ...(formula ? { formula } : {}),
    ...(pack ? { pack } : {}),
  };
}

function historyOf(address: string): Route | undefined {
  const asked = address.slice('/history'.length);
  const filters = readFilters(asked);
  if (filterQuery(filters) !== asked) return undefined;
  return { place: 'history', ...(asked === '' ? {} : { filters }) };
}

export const drillRoute = (drill: string, mode: DrillMode, network?: string, formula?: string): Route => ({
  place: 'drill',
  drill,
  ...(mode === 'guided' ? {} : { mode }),
  ...(network === undefined ? {} : { network }),
  ...(formula === undefined ? {} : { formula }),
});

/** On a network or a formula of the learner's own, which the shelf holds under this id. */
export const isOnOwn = (route: Route): boolean =>
  route.place === 'drill' && (route.network !== undefined || route.formula !== undefined);

/** Where an attempt's drill is done: the ids of mistakes to find begin alike. */
export const routeOfDrill = (id: string, mode: DrillMode = 'guided'): Route =>
  isMistake(id) ? { place: 'mistake', mistake: id } : drillRoute(id, mode);

export const isMistake = (id: string): boolean => id.startsWith('mistakes/');

/** Made up from a seed, rather than on an example's network. */
export const isGenerated = (route: Route): boolean =>
  (route.place === 'drill' && route.drill.startsWith('generated/')) ||
  (route.place === 'mistake' && isMadeUpMistake(route.mistake));

/** Made up in figures or in letters, rather than found in an example's document. */
export const isMadeUpMistake = (id: string): boolean => /^mistakes\/(generated|letters)\//.test(id);

/** What tells screens apart: a drill taken in another way or to other digits is the same screen, and so is the history searched anew. */
export const screenOf = (route: Route): string =>
  route.place === 'drill'
    ? addressOf(drillRoute(isOnOwn(route) ? kindOf(route.drill) : route.drill, 'guided', route.network, route.formula))
    : route.place === 'history'
      ? '/history'
      : addressOf(route);

/** Of a kind of drill on a network or a formula of the learner's own, without the precision that may stand behind it. */
const kindOf = (drill: string): string =>
  /^(network|formula)\//.test(drill) ? drill.split('/').slice(0, 2).join('/') : drill;

/** Ids may hold slashes, which stay readable in the address. */
const encoded = (id: string): string => id.split('/').map(encodeURIComponent).join('/');

function decoded(part: string | undefined): string | undefined {
  try {
    return part === undefined ? undefined : decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
