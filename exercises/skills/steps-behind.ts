import type { DrillMode } from '../contract/drill-views.ts';
import type { SkillName } from '../contract/learning-views.ts';
import type { DrillFacts } from './drill-facts.ts';
import type { QuantityPlace } from './quantity-place.ts';
import { isOverBatch, skillOfRule } from './skill-asked.ts';

/**
 * The skills that a right answer shows besides its own: those of the steps on the way to it that were worked but not
 * asked. Who writes down a gradient in a hidden layer and nothing before it has summed the paths and found the slope.
 */
export function stepsBehind(place: QuantityPlace, drill: DrillFacts, mode: DrillMode): readonly SkillName[] {
  const own = skillOfRule(place, drill);
  // There the answer itself shows the work in matrices.
  const inMatrix = drill.kind === 'matrix' ? [own] : [];
  const isGuided = mode === 'guided';
  switch (place.of) {
    case 'a':
      return isGuided ? [] : ['weighted-sum'];
    case 'dE/dz':
      return isGuided && asksFactors.has(drill.kind) ? [] : [...inMatrix, ...factorsAt(place, drill)];
    case 'dE/dw':
      return [
        ...inMatrix,
        ...(isOverBatch(place, drill) && !(isGuided && drill.kind === 'batch-sum') ? [deltaAt(place, drill)] : []),
        ...(isGuided ? [] : factorsAt(place, drill)),
      ];
    case 'dE/db':
      return isGuided ? [] : factorsAt(place, drill);
    case 'ΔE/2ε':
      return isGuided ? [] : ['weighted-sum', 'activation', 'loss'];
    case 'Δw':
    case 'Δb':
    case 'w+':
    case 'b+':
      return inMatrix;
    case 'z':
    case 'E':
    case 'dE/da':
    case 'dE/dx':
    case 'da/dz':
      return [];
  }
}

/** Guided, these ask for error and slope before the delta; the others begin with the delta. */
const asksFactors: ReadonlySet<DrillFacts['kind']> = new Set(['gradient', 'hidden-gradient', 'epoch']);

const deltaAt = ({ layer }: QuantityPlace, { layers }: DrillFacts): SkillName =>
  layer === layers ? 'output-gradient' : 'hidden-gradient';

const factorsAt = ({ layer }: QuantityPlace, { layers }: DrillFacts): SkillName[] => [
  layer === layers ? 'error-at-output' : 'paths-summed',
  'slope',
];
