/** How a made-up page is written. */
export interface Spelling {
  readonly form: 'text' | 'tex';
  /** As a keyboard has it, without small digits and Greek letters. */
  readonly isPlain: boolean;
  readonly sign: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const prose = ['', 'so ', '따라서 ', '1) ', '- ', 'The step: ', '∴ ', '이제 '];

export const spellings: readonly Spelling[] = [
  { form: 'text', isPlain: false, sign: ' = ', before: prose, after: ['', '.', ' 이다.', '  (checked)'] },
  { form: 'text', isPlain: true, sign: ' = ', before: prose, after: ['', ';', ' 입니다'] },
  { form: 'text', isPlain: false, sign: ' ≈ ', before: ['| '], after: [' |'] },
  { form: 'tex', isPlain: false, sign: ' = ', before: ['$', 'so $', '여기서 $'], after: ['$', '$.'] },
  { form: 'tex', isPlain: false, sign: ' \\approx ', before: ['$$'], after: ['$$'] },
  { form: 'tex', isPlain: false, sign: ' &= ', before: ['\\begin{aligned} '], after: [' \\end{aligned}'] },
];

export function inProse(line: string, { before, after }: Spelling, draw: (below: number) => number): string {
  return `${before[draw(before.length)] ?? ''}${line}${after[draw(after.length)] ?? ''}`;
}

const small = '₀₁₂₃₄₅₆₇₈₉';
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Subscripts as digits, ∂ as d, and so on; a layer above a name stands in brackets behind a caret. */
export const asKeyboardHasIt = (text: string): string =>
  text
    .replace(/[₀-₉]/g, (digit) => String(small.indexOf(digit)))
    .replace(/((?:⁽[⁰¹²³⁴-⁹]+⁾)+)(\d+)/g, (_, above: string, below: string) => `_${below}${above}`)
    .replace(/((?:⁽[⁰¹²³⁴-⁹]+⁾)+)(⁺?)/g, (_, above: string, mark: string) => {
      const plain = above
        .replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(raised.indexOf(digit)))
        .replaceAll('⁽', '(')
        .replaceAll('⁾', ')');
      return `^{${plain}${mark === '' ? '' : '+'}}`;
    })
    .replaceAll('²', '^2')
    .replaceAll('⁺', '+')
    .replaceAll('∂', 'd')
    .replaceAll('×', '*')
    .replaceAll('·', '*')
    .replaceAll('−', '-')
    .replaceAll('σ(', 'sigmoid(')
    .replaceAll('′', "'");
