import type { WorkbookError } from '../../engine/contract/errors.ts';
import { parseNetwork } from '../../engine/network/parse-network.ts';
import { solve } from '../../engine/solution/solve.ts';
import type { Example } from './example.ts';

/** An example that cannot be used: which, and where in it. */
export interface ExampleProblem {
  readonly example: string;
  /** From the example on, such as `network.layers[0].weights[1]`. */
  readonly path: string;
  readonly error: WorkbookError;
}

/** The examples whose network is valid and can be worked through, in their order, and what is wrong with the others. */
export interface ValidatedExamples {
  readonly valid: readonly Example[];
  readonly problems: readonly ExampleProblem[];
}

/** Holds every example against the engine. One that fails does not keep the others back. */
export function validateExamples(list: readonly Example[]): ValidatedExamples {
  const valid: Example[] = [];
  const problems: ExampleProblem[] = [];
  for (const example of list) {
    const error = errorOf(example);
    if (error) problems.push({ example: example.id, path: pathIn(error), error });
    else valid.push(example);
  }
  return { valid, problems };
}

function errorOf({ network }: Example): WorkbookError | undefined {
  const parsed = parseNetwork(network);
  if (!parsed.ok) return parsed.error;
  const solved = solve(parsed.value);
  return solved.ok ? undefined : solved.error;
}

const pathIn = (error: WorkbookError): string =>
  'path' in error && error.path !== '' ? `network.${error.path}` : 'network';
