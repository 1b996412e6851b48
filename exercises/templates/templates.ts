import type { FormulaDocument } from '../../engine/formula/document.ts';
import { attention } from './attention.ts';
import { ChosenSizes, type Chosen } from './chosen-sizes.ts';
import { convolutionOfImage, convolutionOfRow } from './convolution.ts';
import { gate } from './gate.ts';
import { gated } from './gated.ts';
import { maxPooling } from './max-pooling.ts';
import { batchNormalisation, layerNormalisation } from './normalisation.ts';
import { oneNeuron } from './one-neuron.ts';
import { recurrent } from './recurrent.ts';
import { residual } from './residual.ts';
import { shopping } from './shopping.ts';
import { softmaxCrossEntropy } from './softmax.ts';
import type { Template } from './template.ts';

/** In the order in which they are best met. */
export const templates: readonly Template[] = [
  gate,
  shopping,
  oneNeuron,
  residual,
  softmaxCrossEntropy,
  recurrent,
  gated,
  convolutionOfRow,
  convolutionOfImage,
  maxPooling,
  layerNormalisation,
  batchNormalisation,
  attention,
];

export const templateOf = (id: string): Template | undefined => templates.find((template) => template.id === id);

/** A template's formula, in the sizes chosen or as usual. */
export const writeTemplate = (template: Template, chosen: Chosen = {}): FormulaDocument =>
  template.write(new ChosenSizes(template, chosen));
