import { DerivationJudge } from '../../engine/derivation/derivation-judge.ts';
import { writtenInLetters } from '../../engine/derivation/written-in-letters.ts';
import { evaluate } from '../../engine/expression/evaluate.ts';
import type { Expression, QuantityId } from '../../engine/expression/expression.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { Printer } from '../../engine/printing/printer.ts';
import type { QuantityKind } from '../../engine/quantities/quantity-name.ts';
import { solve } from '../../engine/solution/solve.ts';
import { mistakenForms } from './mistaken-forms.ts';
import { nearlySame } from './nearly-same.ts';
import { OtherForms, type Draw } from './other-forms.ts';

/** What came of the answers in letters to one network. The lists hold `quantity: what was written`. */
export interface Tried {
  right: number;
  readonly refused: string[];
  nearlyRight: number;
  readonly accepted: string[];
  mistaken: number;
  named: number;
  readonly acceptedMistakes: string[];
  readonly unnamed: string[];
}

export const nothingTried = (): Tried => ({
  right: 0,
  refused: [],
  nearlyRight: 0,
  accepted: [],
  mistaken: 0,
  named: 0,
  acceptedMistakes: [],
  unnamed: [],
});

const askedKinds: ReadonlySet<QuantityKind> = new Set<QuantityKind>([
  'weight-gradient',
  'bias-gradient',
  'shared-bias-gradient',
  'delta',
  'activation-gradient',
  'input-gradient',
  'updated-weight',
]);

/** What nobody writes out by hand. */
const longest = 1500;

/**
 * Has answers in letters judged: right ones in so many forms, as many with a small change, and those of known mistakes.
 * Which is which is known from how they were made, and for changes from the values in this very network.
 */
export function tryDerivations(document: NetworkDocument, draw: Draw, forms: number, tried: Tried): void {
  const solved = solve(document);
  if (!solved.ok) return;
  const solution = solved.value;
  const judge = new DerivationJudge(solution);
  const printer = new Printer(solution, document.notation ?? 'numbered', { decimals: 4 });
  const textOf = (expression: Expression): string => printer.print(expression, 'symbols').text;
  const valueOf = (expression: Expression): number =>
    evaluate(expression, (id) => solution.quantities.get(id)?.value ?? NaN);
  const isFar = (one: Expression, id: QuantityId): boolean => {
    const [a, b] = [valueOf(one), valueOf({ kind: 'reference', id })];
    return Math.abs(a - b) > 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  };
  const asked = [...solution.quantities.values()].filter(({ name }) => askedKinds.has(name.kind));
  for (let form = 0; form < forms; form += 1) {
    const quantity = asked[draw(Math.max(1, asked.length))];
    if (!quantity?.expression) continue;
    const { id } = quantity;
    const other = new OtherForms(solution, id, draw);
    const right = other.of({ kind: 'reference', id });
    const text = textOf(right);
    if (text.length <= longest) {
      tried.right += 1;
      if (judge.judge(id, text).verdict !== 'correct') tried.refused.push(`${id}: ${text}`);
    }
    const near = nearlySame(right, draw);
    const nearText = textOf(near);
    if (nearText.length <= longest && isFar(near, id)) {
      tried.nearlyRight += 1;
      if (judge.judge(id, nearText).verdict === 'correct') tried.accepted.push(`${id}: ${nearText}`);
    }
    const mistakes = mistakenForms(solution, id).filter(({ expression }) => isFar(expression, id));
    const mistake = mistakes[draw(Math.max(1, mistakes.length))];
    const mistakenText = mistake && textOf(mistake.expression);
    if (mistake && mistakenText !== undefined && mistakenText.length <= longest) {
      tried.mistaken += 1;
      const found = judge.judge(id, mistakenText);
      if (found.verdict === 'correct') tried.acceptedMistakes.push(`${mistake.name} ${id}: ${mistakenText}`);
      if (found.verdict === 'mistake') tried.named += 1;
      else tried.unnamed.push(`${mistake.name} ${found.verdict} ${id}: ${mistakenText}`);
    }
  }
  const written = asked.slice(0, 2);
  for (const { id } of written) {
    const text = textOf(writtenInLetters(solution, id));
    tried.right += 1;
    if (text.length <= longest && judge.judge(id, text).verdict !== 'correct') tried.refused.push(`${id}: ${text}`);
  }
}
