import type { DrillKind } from '../../contract/drill-views.ts';
import { graphDefinitions } from '../graphs/graph-kinds.ts';
import { mistakeInGraph } from '../graphs/mistake-in-graph.ts';
import { batchSum } from './batch-sum.ts';
import { biasGradient } from './bias-gradient.ts';
import { derive } from './derive.ts';
import type { DrillKindDefinition, DrillKindTexts } from './drill-kind-definition.ts';
import { epoch } from './epoch.ts';
import { factors } from './factors.ts';
import { findTheMistake } from './find-the-mistake.ts';
import { forwardPass } from './forward-pass.ts';
import { gradient } from './gradient.ts';
import { hiddenGradient } from './hidden-gradient.ts';
import { lossDrill } from './losses.ts';
import { matrix } from './matrix.ts';
import { mistakeInLetters } from './mistake-in-letters.ts';
import { nudgeByHand } from './nudge.ts';
import { symbols } from './symbols.ts';
import { update } from './update.ts';

/** Every kind on a network that is worked on a sheet with fields, from the first thing to learn to the last. */
export const definitions: readonly DrillKindDefinition[] = [
  forwardPass,
  lossDrill,
  factors,
  gradient,
  hiddenGradient,
  biasGradient,
  batchSum,
  update,
  epoch,
  matrix,
  symbols,
  derive,
  nudgeByHand,
];

/** Every kind there is, by what lists say of it. */
export const kindTexts: readonly DrillKindTexts[] = [
  ...definitions,
  ...graphDefinitions,
  findTheMistake,
  mistakeInLetters,
  mistakeInGraph,
];

export const definitionOf = (kind: DrillKind): DrillKindDefinition | undefined =>
  definitions.find((candidate) => candidate.kind === kind);
