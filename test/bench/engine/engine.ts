/** What the benchmark measures of this engine. */
export { parseFormula } from '../../../engine/formula/parse-formula.ts';
export { solveFormula } from '../../../engine/formula/solve-formula.ts';
export { Printer } from '../../../engine/printing/printer.ts';
export { solve } from '../../../engine/solution/solve.ts';
export { GradientDescent } from '../../../engine/training/gradient-descent.ts';
export { chooseBackend } from '../../../engine/training/products/choose-backend.ts';
