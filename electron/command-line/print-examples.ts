import { auditExamples } from '../../exercises/audit/audit-examples.ts';
import type { Example } from '../../exercises/examples/example.ts';
import { examples } from '../../exercises/examples/examples.ts';
import { validateExamples } from '../../exercises/examples/validate-examples.ts';
import { explainError } from '../../exercises/problems/explain-problem.ts';
import { problemText } from './command-text.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

/** Prints every example of the library with its audited claims; one that cannot be used is told with its path. */
export function printExamples(
  { language, print, complain }: Terminal,
  list: readonly Example[] = examples,
): ExitStatus {
  for (const example of auditExamples(list)) print(JSON.stringify(example));
  const { problems } = validateExamples(list);
  for (const { example, path, error } of problems) {
    complain(`${example}: ${path}: ${explainError(error, problemText(language))}`);
  }
  return problems.length === 0 ? 0 : 1;
}
