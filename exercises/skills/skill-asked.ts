import type { SkillName } from '../contract/learning-views.ts';
import type { DrillFacts } from './drill-facts.ts';
import { readNodeQuantity } from './node-quantity.ts';
import { placeOf, type QuantityPlace } from './quantity-place.ts';

/** What is to be chosen or put in order, by its name in answers. */
const items: ReadonlyMap<string, SkillName> = new Map([
  ['chain', 'notation-reading'],
  ['weights-passed', 'notation-reading'],
]);

/** What is to be written in letters, by its name in answers; undefined where that is something else. */
export const derivedIn = (item: string): QuantityPlace | undefined =>
  item.startsWith('derive:') ? placeOf(item.slice('derive:'.length)) : undefined;

/** The skill that an answer shows directly: that of the rule it follows by. Undefined for what is given. */
export function skillAsked(quantity: string, drill: DrillFacts): SkillName | undefined {
  const derived = derivedIn(quantity);
  if (derived) return derived.layer === drill.layers ? 'output-derivation' : 'hidden-derivation';
  if (isOnGraph(drill)) return skillOfNode(quantity, drill);
  const place = placeOf(quantity);
  if (!place) return items.get(quantity);
  return drill.kind === 'matrix' ? 'matrix-step' : skillOfRule(place, drill);
}

export const isOnGraph = ({ layers }: DrillFacts): boolean => layers === 0;

/** Of a value that goes out several ways, only the drill that is made for it is sure to ask. */
function skillOfNode(quantity: string, { kind }: DrillFacts): SkillName | undefined {
  switch (readNodeQuantity(quantity)) {
    case 'node-value':
    case 'node-value-after':
      return 'node-value';
    case 'local-slope':
      return 'local-slope';
    case 'edge-gradient':
      return 'way-back';
    case 'node-gradient':
      return kind === 'several-ways-out' ? 'ways-out' : 'way-back';
    case 'updated-node':
      return 'update';
    case undefined:
      return undefined;
  }
}

/** Wherever it is asked. */
export function skillOfRule(place: QuantityPlace, drill: DrillFacts): SkillName {
  const isOutput = place.layer === drill.layers;
  switch (place.of) {
    case 'z':
      return 'weighted-sum';
    case 'a':
      return 'activation';
    case 'E':
      return 'loss';
    case 'dE/da':
      return isOutput && !place.ofPath ? 'error-at-output' : 'paths-summed';
    case 'dE/dx':
      return 'paths-summed';
    case 'da/dz':
      return 'slope';
    case 'dE/dz':
      return isOutput ? 'output-gradient' : 'hidden-gradient';
    case 'dE/dw':
      if (isOverBatch(place, drill)) return 'batch-sum';
      return isOutput ? 'output-gradient' : 'hidden-gradient';
    case 'ΔE/2ε':
      return 'nudging';
    case 'dE/db':
      return place.indices === 1 ? 'shared-bias' : 'bias';
    case 'Δw':
    case 'Δb':
    case 'w+':
    case 'b+':
      return 'update';
  }
}

/** Whether a gradient is the sum of what several samples bring. */
export const isOverBatch = (place: QuantityPlace, { samples }: DrillFacts): boolean =>
  place.of === 'dE/dw' && !place.ofSample && samples !== null && samples > 1;
