/** A calculator for lines as they are printed, which knows nothing of what printed them. */
const functions: Readonly<Record<string, (argument: number) => number>> = {
  σ: (z) => 1 / (1 + Math.exp(-z)),
  tanh: (z) => (Math.exp(2 * z) - 1) / (Math.exp(2 * z) + 1),
  ReLU: (z) => (z > 0 ? z : 0),
  LeakyReLU: (z) => (z > 0 ? z : 0.01 * z),
  ELU: (z) => (z > 0 ? z : Math.exp(z) - 1),
  exp: Math.exp,
  '√': Math.sqrt,
  ln: Math.log,
};

/** What somebody comes to who types a line such as `1/2 × (0.5 − σ(−0.25))²` into a calculator. */
export function calculate(line: string): number {
  const tokens = line.match(/\d+(?:\.\d+)?|[A-Za-zσ]+|[^\s]/g) ?? [];
  let at = 0;
  const take = (wanted: string): boolean => {
    if (tokens[at] !== wanted) return false;
    at += 1;
    return true;
  };
  const need = (wanted: string): void => {
    if (!take(wanted)) throw new Error(`${wanted} is missing in ${line}, where ${tokens[at] ?? 'nothing'} stands`);
  };

  function sum(): number {
    let total = take('−') ? -product() : product();
    for (;;) {
      if (take('+')) total += product();
      else if (take('−')) total -= product();
      else return total;
    }
  }

  function product(): number {
    let total = power();
    for (;;) {
      if (take('×')) total *= power();
      else if (take('/')) total /= power();
      else return total;
    }
  }

  function power(): number {
    const base = atom();
    return take('²') ? base * base : base;
  }

  function atom(): number {
    if (take('(')) {
      const inner = sum();
      // A slope with a corner is written as `(z > 0 ? 1 : 0)`.
      const value = take('>') ? sided(inner) : inner;
      need(')');
      return value;
    }
    const token = tokens[at] ?? '';
    at += 1;
    if (token === 'max' || token === 'min') {
      need('(');
      const first = sum();
      need(',');
      const second = sum();
      need(')');
      return token === 'max' ? Math.max(first, second) : Math.min(first, second);
    }
    const apply = functions[token];
    if (!apply) {
      if (!/^\d/.test(token)) throw new Error(`${token} is no number in ${line}`);
      return Number(token);
    }
    need('(');
    const value = apply(sum());
    need(')');
    return value;
  }

  function sided(argument: number): number {
    need('0');
    need('?');
    const above = sum();
    need(':');
    const below = sum();
    return argument > 0 ? above : below;
  }

  const value = sum();
  if (at < tokens.length) throw new Error(`${tokens.slice(at).join(' ')} is left over of ${line}`);
  return value;
}
