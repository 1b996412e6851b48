import type { Difficulty, DrillKind, DrillMode } from '../../../exercises/contract/drill-views.ts';
import { routeOfDrill, type Route } from '../../shell/navigation/route.ts';

export const difficulties: readonly Difficulty[] = [1, 2, 3];

interface GeneratedDrill {
  readonly kind: DrillKind;
  readonly difficulty: Difficulty;
  readonly seed: string;
  readonly mode: DrillMode;
}

/** Mistakes to find are made on a page of their own. */
export const generatedId = ({ kind, difficulty, seed }: Omit<GeneratedDrill, 'mode'>): string =>
  `${familyOf(kind)}/${difficulty}/${seed}`;

const mistakeFamilies: ReadonlyMap<DrillKind, string> = new Map<DrillKind, string>([
  ['find-the-mistake', 'mistakes/generated'],
  ['mistake-in-letters', 'mistakes/letters'],
  ['mistake-in-graph', 'mistakes/graph'],
]);

/** What the ids of all made-up drills of a kind begin with. */
function familyOf(kind: DrillKind): string {
  return mistakeFamilies.get(kind) ?? `generated/${kind}`;
}

/** Whether a kind has a mistake to be found, on a page of its own. */
export const findsMistakeIn = (kind: DrillKind): boolean => mistakeFamilies.has(kind);

/** The made-up drill that an id names, among kinds that there are; undefined where it names another, or none. */
export function readGeneratedId(
  id: string,
  kinds: readonly DrillKind[],
): { readonly kind: DrillKind; readonly difficulty: Difficulty } | undefined {
  for (const kind of kinds) {
    const difficulty = difficulties.find((one) => id.startsWith(`${familyOf(kind)}/${one}/`));
    if (difficulty) return { kind, difficulty };
  }
  return undefined;
}

export const generatedRoute = (drill: GeneratedDrill): Route => routeOfDrill(generatedId(drill), drill.mode);
