import { success } from '../../engine/contract/outcome.ts';
import { readNetwork } from '../../engine/network/parse-network.ts';
import { gradientStep } from '../../engine/training/gradient-step.ts';
import type { Use } from './use-files.ts';

/** A network document: its loss, outputs and gradients, and the network after one step. */
export const solveNetwork: Use = (content) => {
  const network = readNetwork(content);
  const step = network.ok ? gradientStep(network.value) : network;
  return step.ok ? success({ lines: [step.value], refused: [] }) : step;
};
