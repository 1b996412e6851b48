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
  kind === 'find-the-mistake' ? `mistakes/generated/${difficulty}/${seed}` : `generated/${kind}/${difficulty}/${seed}`;

export const generatedRoute = (drill: GeneratedDrill): Route => routeOfDrill(generatedId(drill), drill.mode);
