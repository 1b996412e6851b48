/** What the benchmark measures of this engine, and of the graphs that are drawn of it. */
export { parseFormula } from '../../../engine/formula/parse-formula.ts';
export { solveFormula } from '../../../engine/formula/solve-formula.ts';
export { layOutGraph } from '../../../exercises/diagram/graph-layout.ts';
export { graphToDraw } from '../../../exercises/diagram/graph-of-formula.ts';
export { Printer } from '../../../engine/printing/printer.ts';
export { solve } from '../../../engine/solution/solve.ts';
export { GradientDescent } from '../../../engine/training/gradient-descent.ts';
export { chooseBackend } from '../../../engine/training/products/choose-backend.ts';
