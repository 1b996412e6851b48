import { readFileSync } from 'node:fs';
import type { ReadingTrouble, Statement } from '../../engine/working/contract.ts';
import { Working } from '../../engine/working/working.ts';
import { commandText } from './command-text.ts';
import { solveAny } from './solve-any.ts';
import { describeError, readFailure } from './use-files.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

/** The file descriptor of standard input. */
const standardInput = 0;

/**
 * `backprop audit NETWORK [WORKING]`, or a formula in the network's place: one object for each statement of the working, which is read from standard input
 * where no file is named. 0 where nothing is wrong, 1 where something is, 2 where network or working could not be used.
 */
export function auditWorking(files: readonly string[], terminal: Terminal): ExitStatus {
  const { language, print, complain } = terminal;
  const text = commandText(language);
  const [networkFile, workingFile] = files;
  if (networkFile === undefined || files.length > 2) {
    complain(text('audit-files'));
    return 2;
  }
  const content = contentOf(networkFile, terminal);
  if (content === undefined) return 2;
  const solved = solveAny(content, networkFile);
  if (!solved.ok) {
    complain(`${networkFile}: ${describeError(solved.error, language)}`);
    return 2;
  }
  const working = contentOf(workingFile ?? standardInput, terminal);
  if (working === undefined) return 2;
  const { statements, problem } = new Working(solved.value).read(working);
  for (const statement of statements) print(JSON.stringify(lineOf(statement)));
  if (problem) complain(`${workingFile ?? text('standard-input')}: ${text(...troubleText(problem))}`);
  if (statements.length === 0 || problem?.kind === 'other-network') return 2;
  return statements.some(({ first }) => first) ? 1 : 0;
}

function contentOf(file: string | typeof standardInput, { language, complain }: Terminal): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    complain(
      `${file === standardInput ? commandText(language)('standard-input') : file}: ${readFailure(error, language)}`,
    );
    return undefined;
  }
}

function troubleText(problem: ReadingTrouble): Parameters<ReturnType<typeof commandText>> {
  switch (problem.kind) {
    case 'no-statement':
      return ['working-no-statement'];
    case 'binary':
      return ['working-binary'];
    case 'too-long':
      return ['working-too-long', { lines: problem.lines }];
    case 'other-network':
      return problem.units
        ? ['working-other-size', { name: problem.name, line: problem.line, ...problem.units }]
        : ['working-other-network', { name: problem.name, line: problem.line }];
  }
}

function lineOf({
  line,
  column,
  end,
  text,
  quantity,
  stated,
  expected,
  accepted,
  class: of,
  mistake,
  habit,
  first,
}: Statement): object {
  return {
    line,
    column,
    end,
    text,
    quantity,
    stated,
    expected: finite(expected),
    accepted,
    class: of,
    mistake,
    habit,
    first,
  };
}

/** JSON has no infinity, which is what dE/da may be next to a saturated output. */
const finite = (value: number | null): number | null => (value !== null && Number.isFinite(value) ? value : null);
