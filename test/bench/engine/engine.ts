/** What the benchmark measures of this engine. */
export { Printer } from '../../../engine/printing/printer.ts';
export { solve } from '../../../engine/solution/solve.ts';
export { GradientDescent } from '../../../engine/training/gradient-descent.ts';
export { chooseBackend } from '../../../engine/training/products/choose-backend.ts';
