import type { JudgedStatement } from '../../../exercises/contract/working-views.ts';
import { language } from '../../shell/language/language.svelte.ts';

/**
 * What is to be said of a statement, in one sentence.
 * @param isTold whether the values of its quantity may be told, as what happened does
 */
export function sentenceOf({ class: of, habit, kind, stated, diagnoses }: JudgedStatement, isTold: boolean): string {
  switch (of) {
    case 'right':
      return language.text(kind === 'formula' ? 'solution.says.right-formula' : 'solution.says.right');
    case 'rounding':
      return habit === 'cut-off'
        ? language.text('solution.says.cut-off')
        : habit === 'rounded-early'
          ? language.text('solution.says.rounded-early')
          : language.text('solution.says.rounding');
    case 'carried':
      return language.text('solution.says.carried');
    case 'mistake':
      return diagnoses[0] && isTold ? language.pick(diagnoses[0].sentence) : language.text('solution.says.mistake');
    case 'arithmetic':
      return language.text('solution.says.arithmetic', { stated });
    case 'substitution':
      return language.text('solution.says.substitution');
    case 'wrong':
      if (diagnoses.length === 0 || !isTold) return language.text('solution.says.wrong');
      return language.text(diagnoses.length === 1 ? 'judgement.wrong.perhaps' : 'judgement.wrong.possible');
    case 'not-checked':
      return language.text('solution.says.not-checked');
  }
}
