import type { LocalizedText } from '../../../engine/network/document.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { drillRoute, routeOfDrill, type Route } from '../../shell/navigation/route.ts';
import { generatedId } from '../../parts/generated-drill/generated-drill.ts';
import { newSeed } from '../../parts/generated-drill/new-seed.ts';
import { precisionIn, withPrecision } from '../../parts/own-drill/chosen-precision.ts';
import { toleranceIn, withTolerance } from '../../parts/own-drill/chosen-tolerance.ts';
import type { FinishedSheet } from './finished-sheet.ts';

export interface DrillBeside {
  readonly title: LocalizedText;
  readonly route: Route;
}

/** What comes after a sheet where it lies: on the same network, in the same document, or of the kinds that are made up. */
export async function nextBeside(sheet: FinishedSheet): Promise<DrillBeside | undefined> {
  const { drill, kind, mode, difficulty, example, own } = sheet;
  if (difficulty !== null) {
    const kinds = await engine.call('drillKinds', null);
    const next = kinds.ok ? following(kinds.value, (choice) => choice.kind === kind) : undefined;
    if (!next) return undefined;
    const id = generatedId({ kind: next.kind, difficulty, seed: newSeed() });
    return { title: next.title, route: routeOfDrill(id, mode) };
  }
  const isSame = ({ id }: { readonly id: string }): boolean => id === drill;
  if (kind === 'find-the-mistake') {
    const mistakes = example === null ? undefined : await engine.call('mistakes', { example });
    const next = mistakes?.ok ? following(mistakes.value, isSame) : undefined;
    return next && { title: next.title, route: routeOfDrill(next.id) };
  }
  if (own) {
    const drills = await engine.call('drillsFor', { network: own.network });
    const next = drills.ok ? following(drills.value, (choice) => choice.kind === kind) : undefined;
    if (!next) return undefined;
    const id = withTolerance(withPrecision(next.id, precisionIn(drill)), toleranceIn(drill));
    return { title: next.title, route: drillRoute(id, mode, own.id) };
  }
  const drills = example === null ? undefined : await engine.call('drillsFor', { example });
  const next = drills?.ok ? following(drills.value, isSame) : undefined;
  return next && { title: next.title, route: routeOfDrill(next.id, mode) };
}

function following<Item>(items: readonly Item[], isHere: (item: Item) => boolean): Item | undefined {
  const at = items.findIndex(isHere);
  return at < 0 ? undefined : items[at + 1];
}
