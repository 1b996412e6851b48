import { operandsOf } from '../../expression/evaluate.ts';
import {
  negative,
  product,
  quotient,
  reference,
  sum,
  type Expression,
  type QuantityId,
} from '../../expression/expression.ts';
import { hasFormulas, rewrite, substitute, withFormulas } from '../../printing/rewrite.ts';
import { quantityId } from '../../quantities/quantity-name.ts';
import type { FormulaSolution, Quantity } from '../../solution/solution.ts';
import type { Way } from '../way.ts';

/** With more terms than this in a row, each sum is worked as it stands. */
const mostTerms = 8;

/** The orders of work in which people arrive at a quantity of a formula, the one of the graph first. */
export function waysOfFormula(solution: FormulaSolution, quantity: Quantity): Way[] {
  const { expression, simplified } = quantity;
  if (!expression) return [];
  const ways: Way[] = [{ expression, passes: [] }];
  if (hasFormulas(expression)) ways.push({ expression: withFormulas(expression), passes: [] });
  if (simplified) ways.push(past(expression, simplified));
  const inOneSum = flattened(solution, expression);
  if (inOneSum) ways.push(past(expression, inOneSum));
  const asQuotients = dividedTwice(simplified ?? expression);
  if (asQuotients) ways.push(past(expression, asQuotients));
  return quantity.name.kind === 'local-slope' ? [...ways, ...slopeWays(solution, quantity, quantity.name)] : ways;
}

/** \frac{a}{b^2} = \frac{a}{b} : b; undefined where nothing is divided by a square. */
function dividedTwice(expression: Expression): Expression | undefined {
  const squares: Expression[] = [];
  const twice = rewrite(expression, (part) => {
    if (part.kind !== 'quotient' || part.under.kind !== 'square') return undefined;
    squares.push(part.under);
    return quotient(quotient(part.over, part.under.of), part.under.of);
  });
  return squares.length > 0 ? twice : undefined;
}

/** A way that never writes down what the usual one is made of and it is not. */
function past(usual: Expression, expression: Expression): Way {
  const operands = operandsOf(expression);
  return { expression, passes: [...operandsOf(usual)].filter((operand) => !operands.has(operand)) };
}

/** A sum of sums, as in x + y + z, with all its terms beside each other; undefined where it is none. */
function flattened({ quantities }: FormulaSolution, expression: Expression): Expression | undefined {
  const terms: Expression[] = [];
  const add = (part: Expression, isTurned: boolean): void => {
    if (part.kind === 'sum') {
      for (const term of part.terms) add(term, isTurned);
      return;
    }
    if (part.kind === 'difference') {
      add(part.left, isTurned);
      add(part.right, !isTurned);
      return;
    }
    const within = part.kind === 'reference' ? quantities.get(part.id)?.expression : undefined;
    if (within?.kind === 'sum' || within?.kind === 'difference') {
      add(within, isTurned);
      return;
    }
    terms.push(isTurned ? negative(part) : part);
  };
  if (expression.kind !== 'sum' && expression.kind !== 'difference') return undefined;
  add(expression, false);
  const asItStands = expression.kind === 'sum' ? expression.terms.length : 2;
  return terms.length > asItStands && terms.length <= mostTerms ? sum(terms) : undefined;
}

/** A slope from what goes in alone, and by way of the value that stands there already. */
function slopeWays(
  { formula, quantities }: FormulaSolution,
  { expression }: Quantity,
  { node, input }: { readonly node: string; readonly input: string },
): Way[] {
  const id = (name: string): QuantityId => quantityId({ kind: 'node-value', node: name }, 1);
  const own = id(node);
  const x = reference(id(input));
  const operation = formula.graph.nodes.get(node)?.operation;
  if (operation === 'exp' || operation === 'sqrt') {
    const work = quantities.get(own)?.expression;
    const inFull = expression && substitute(expression, (other) => (other === own ? work : undefined));
    return inFull ? [{ expression: inFull, passes: [own] }] : [];
  }
  // -a/b^2 = -(a/b)/b
  if (operation === 'divide' && expression?.kind === 'negative') {
    return [{ expression: negative(quotient(reference(own), x)), passes: [], needs: [own] }];
  }
  if (operation === 'line') {
    // What the line comes to, where it stands in its slope: a(1 - a) for \sigma(wx + b)(1 - \sigma(wx + b)).
    const line = JSON.stringify(quantities.get(own)?.expression);
    const again =
      expression && rewrite(expression, (part) => (JSON.stringify(part) === line ? reference(own) : undefined));
    return again && operandsOf(again).has(own) ? [{ expression: again, passes: [], needs: [own] }] : [];
  }
  const [exponent] = operation === 'power' && expression?.kind === 'product' ? expression.factors : [];
  // n x^{n - 1} = n (x^n)/x
  return exponent ? [{ expression: quotient(product(exponent, reference(own)), x), passes: [], needs: [own] }] : [];
}
