import type { DrillKind } from '../../contract/drill-views.ts';
import type { GraphKindDefinition } from './graph-kind-definition.ts';
import { graphPath } from './graph-path.ts';
import { graphStep } from './graph-step.ts';
import { graphValues } from './graph-values.ts';
import { localSlopes } from './local-slopes.ts';
import { severalWaysOut } from './several-ways-out.ts';
import { wholeWayBack } from './whole-way-back.ts';

/** Every kind on a computation graph that is worked on a sheet with fields, from the first thing to learn to the last. */
export const graphDefinitions: readonly GraphKindDefinition[] = [
  graphValues,
  localSlopes,
  graphPath,
  severalWaysOut,
  wholeWayBack,
  graphStep,
];

export const graphDefinitionOf = (kind: DrillKind): GraphKindDefinition | undefined =>
  graphDefinitions.find((candidate) => candidate.kind === kind);
