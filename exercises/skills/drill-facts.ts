import type { Difficulty, DrillKind } from '../contract/drill-views.ts';
import type { LoggedAttempt } from '../contract/learning-views.ts';
import { difficultyOf, readDrillId } from '../drills/drill-id.ts';
import { kindOfAsked, kindOfAskedNodes } from '../drills/kind-of-asked.ts';
import { examples } from '../examples/examples.ts';
import { readNodeQuantity } from './node-quantity.ts';

/** What is known of a drill without opening it. */
export interface DrillFacts {
  readonly kind: DrillKind;
  /** Null where it is not made up. */
  readonly difficulty: Difficulty | null;
  /** 0 on a computation graph. */
  readonly layers: number;
  /** As many as these at least; null where the id of a made-up drill does not tell. */
  readonly samples: number | null;
}

const shapes = new Map(
  examples.map(({ id, network }) => [id, { layers: network.layers.length, samples: network.samples.length }]),
);

/** A computation graph has no layers, and works one sample. */
const graph = { layers: 0, samples: 1 };
const graphKinds: ReadonlySet<DrillKind> = new Set<DrillKind>([
  'graph-values',
  'local-slopes',
  'graph-path',
  'several-ways-out',
  'whole-way-back',
  'graph-step',
  'mistake-in-graph',
]);

/** Networks of two layers are the most usual. */
const usual = { layers: 2, samples: null };

/** From the id of a drill, and where that does not tell, from what is stored beside it. */
export function drillFacts({
  drill,
  example,
  network,
}: Pick<LoggedAttempt, 'drill' | 'example' | 'network'>): DrillFacts {
  const shape = network && { layers: network.layers.length, samples: network.samples.length };
  if (drill.startsWith('mistakes/')) {
    const [, of, difficulty = ''] = drill.split('/');
    if (of === 'generated') return generated('find-the-mistake', difficultyOf(difficulty) ?? 1);
    if (of === 'letters') return generated('mistake-in-letters', difficultyOf(difficulty) ?? 1);
    if (of === 'graph') return generated('mistake-in-graph', difficultyOf(difficulty) ?? 1);
    return { kind: 'find-the-mistake', difficulty: null, ...(shapes.get(example ?? of ?? '') ?? usual) };
  }
  const id = readDrillId(drill);
  switch (id?.of) {
    case 'generated':
      return generated(id.kind, id.difficulty);
    case 'example':
      return { kind: id.kind, difficulty: null, ...(shapes.get(id.example) ?? usual) };
    case 'formula':
    case 'template':
      return { kind: id.kind, difficulty: null, ...graph };
    case 'asks':
      if (id.asks.some(readNodeQuantity)) return { kind: kindOfAskedNodes(id.asks), difficulty: null, ...graph };
      return { kind: kindOfAsked(id.asks, (shape ?? usual).layers), difficulty: null, ...(shape ?? usual) };
    case 'network':
      return { kind: id.kind, difficulty: null, ...(shape ?? usual) };
    case undefined:
      // Those that an example lists itself are updates of chosen weights.
      return { kind: 'update', difficulty: null, ...(shapes.get(example ?? '') ?? shape ?? usual) };
  }
}

/** As the recipes have it: a second hidden layer comes in the hardest drills, but where everything is asked. */
function generated(kind: DrillKind, difficulty: Difficulty): DrillFacts {
  const isSmall = kind === 'epoch' || kind === 'matrix' || kind === 'find-the-mistake' || kind === 'mistake-in-letters';
  if (graphKinds.has(kind)) return { kind, difficulty, ...graph };
  if (kind === 'nudge') return { kind, difficulty, layers: difficulty === 1 ? 1 : 2, samples: 1 };
  const layers = difficulty === 3 && !isSmall ? 3 : 2;
  if (kind === 'batch-sum') return { kind, difficulty, layers, samples: 2 };
  return { kind, difficulty, layers, samples: difficulty === 3 ? null : 1 };
}
