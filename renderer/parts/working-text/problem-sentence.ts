import type { ReadingTrouble } from '../../../engine/working/contract.ts';
import { language } from '../../shell/language/language.svelte.ts';

/** Why nothing, or not all, of a text was read. */
export function problemSentence(problem: ReadingTrouble): string {
  switch (problem.kind) {
    case 'no-statement':
      return language.text('solution.problem.no-statement');
    case 'binary':
      return language.text('solution.problem.binary');
    case 'too-long':
      return language.text('solution.problem.too-long', { lines: problem.lines });
    case 'other-network': {
      const { name, line, units } = problem;
      return units
        ? language.text('solution.problem.other-units', { name, line, ...units })
        : language.text('solution.problem.other-network', { name, line });
    }
  }
}
