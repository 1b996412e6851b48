import { success, type Outcome } from '../../engine/contract/outcome.ts';
import type { NetworkPreset } from '../contract/editor-views.ts';
import { blank } from './presets/blank.ts';
import { classification } from './presets/classification.ts';
import { deepRelu, deepSigmoid } from './presets/deep.ts';
import { exclusiveOr } from './presets/exclusive-or.ts';
import { regression } from './presets/regression.ts';
import { tidy } from './presets/tidy.ts';

/** Networks to begin with, from nothing to what there is much to see in. Adding one is adding a file and its entry here. */
const all: readonly NetworkPreset[] = [blank, tidy, exclusiveOr, regression, classification, deepSigmoid, deepRelu];

export const presets = (): Outcome<readonly NetworkPreset[]> => success(all);
