import type { JudgedStatement } from '../../../exercises/contract/working-views.ts';
import { language } from '../../shell/language/language.svelte.ts';

/** What is to be said of a statement, in one sentence. */
export function sentenceOf({ class: of, habit, kind, stated }: JudgedStatement): string {
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
      return language.text('solution.says.mistake');
    case 'arithmetic':
      return language.text('solution.says.arithmetic', { stated });
    case 'substitution':
      return language.text('solution.says.substitution');
    case 'wrong':
      return language.text('solution.says.wrong');
    case 'not-checked':
      return language.text('solution.says.not-checked');
  }
}
