import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleNetwork, slidesNetwork } from '../../test/networks/known-networks.ts';
import { madeUpPage } from '../../test/working/made-up.ts';
import type { NetworkDocument } from '../network/document.ts';
import { Printer } from '../printing/printer.ts';
import { solve } from '../solution/solve.ts';
import type { Choices, Reading, Statement } from './contract.ts';
import { Working } from './working.ts';

function workingOf(document: NetworkDocument): Working {
  const solved = solve(document);
  if (!solved.ok) throw new Error(JSON.stringify(solved.error));
  return new Working(solved.value);
}

const read = (text: string, document: NetworkDocument = slidesNetwork, choices?: Choices): Reading =>
  workingOf(document).read(text, choices);

/** `quantity class` of every statement. */
const said = (text: string, document?: NetworkDocument): string[] =>
  read(text, document).statements.map(({ quantity, class: of, mistake }) =>
    [quantity, of, mistake].filter(Boolean).join(' '),
  );

const only = (text: string): Statement => {
  const { statements } = read(text);
  const last = statements[statements.length - 1];
  if (!last) throw new Error(`nothing read in ${text}`);
  return last;
};

describe('lines as people write them', () => {
  // Worked on paper from the slides' network: net_h1 = 0.05·0.15 + 0.1·0.2 = 0.0275, σ(0.0275) = 0.50687.
  it.each([
    ['net_h1 = 0.05*0.15 + 0.1*0.2 = 0.0275', ['z.1.1 right', 'z.1.1 right']],
    ['h₁ = σ(0.0275) = 0.5069', ['a.1.1 right', 'a.1.1 right']],
    ['dE/dw5 = 0.5843 × 0.2411 × 0.5069 ≈ 0.0714', ['dE/dw.2.1.1 right', 'dE/dw.2.1.1 right']],
    ['∂E/∂w₅ = (o₁ − t₁)·o₁(1 − o₁)·h₁', ['dE/dw.2.1.1 right']],
    ['w5+ = 0.35 - 0.5(0.0714) = 0.3143', ['w+.2.1.1 right', 'w+.2.1.1 right']],
    ['w5 = 0.35 → 0.3143', ['w.2.1.1 right', 'w+.2.1.1 right']],
    ['따라서 dE/dw5 = 0.0714 이고', ['dE/dw.2.1.1 right']],
    ['1) so out_o1 = 1/(1+e^(-0.3817)) = 0.5943.', ['a.2.1 right', 'a.2.1 right']],
    ['| w5+ | 0.3143 |', ['w+.2.1.1 right']],
    [
      String.raw`$$\frac{\partial E}{\partial w_5} = \underbrace{(o_1 - t_1)}_{0.5843} \times 0.2411 \times 0.5069 = 0.0714$$`,
      undefined,
    ],
    // ½ · 0.5843² = 0.1707; without braces \frac takes one digit above and one below its line.
    [String.raw`$E_1 = \frac12(0.01 - 0.5943)^2 = 0.1707$`, ['E.1 right', 'E.1 right']],
    ['w5: 0.35 → 0.35 - 0.5 × 0.0714 = 0.3143', ['w+.2.1.1 right', 'w+.2.1.1 right']],
    // Behind a word that is no name of the network nothing goes on from the line above.
    ['net_h1 = 0.0275\nexp_net = exp(net_h1)', ['z.1.1 right', 'not-checked']],
    ['net_h1 = 0.0275\nc = (1 - hidden**2) * net_h1 = [0.5, 0.5]', undefined],
    ['dE/dw5\n= 0.5843 × 0.2411 × 0.5069\n= 0.0714', ['dE/dw.2.1.1 right', 'dE/dw.2.1.1 right']],
    ['dE/dw5 = 7.14 x 10^-2', ['dE/dw.2.1.1 right']],
    [String.raw`$\partial E/\partial w_5 = 7.14 \times 10^{-2}$`, ['dE/dw.2.1.1 right']],
    // As NumPy writes the way back: a product of matrices, and then entry by entry.
    [
      'W2 = [[0.35, 0.4], [0.45, 0.5]]\ndelta1 = (W2.T @ delta2) * a1 * (1 - a1)',
      ['w.2.1.1', 'w.2.1.2', 'w.2.2.1', 'w.2.2.2', 'dE/dz.1.1', 'dE/dz.1.2'].map((id) => `${id} right`),
    ],
    // As MATLAB writes products entry by entry.
    ['d2 = (a2-t).*a2.*(1-a2)', ['dE/dz.2.1 right', 'dE/dz.2.2 right']],
    // What was left unfinished draws no line of its own with it.
    ['dw5 = 0.0714 =\nnet_h1 = 0.0275', ['dE/dw.2.1.1 right', 'z.1.1 right']],
    ['$$net_h1 = 0.0275\nout_h1 = 0.5069$$', ['z.1.1 right', 'a.1.1 right']],
  ])('%s', (text, expected) => {
    if (expected) expect(said(text)).toEqual(expected);
    else expect(read(text).first).toBeNull();
  });

  it('says where a statement stands', () => {
    const [first, second] = read('the gradient:\n  dE/dw5 = 0.5843*0.2411*0.5069 = 0.0714').statements;
    expect(first).toMatchObject({
      line: 2,
      column: 3,
      end: 32,
      text: 'dE/dw5 = 0.5843*0.2411*0.5069',
      stated: '0.5843*0.2411*0.5069',
    });
    expect(second).toMatchObject({ line: 2, column: 12, end: 41, stated: '0.0714', kind: 'value' });
  });
});

describe('what does not follow', () => {
  it('a number that was filled in for another one, marked where it stands', () => {
    const text = 'out_h1 = 0.5069, out_h2 = 0.5106\nnet_o2 = 0.5069 × 0.45 + 0.5069 × 0.5 = 0.4815';
    const { statements, first } = read(text);
    expect(first).toBe(2);
    expect(statements[2]).toMatchObject({ class: 'substitution', first: true, quantity: 'z.2.2' });
    // The second 0.5069 stands in column 27, where h₂ = 0.5106 belongs.
    expect(statements[2]?.figures.filter(({ class: of }) => of === 'substitution')).toMatchObject([
      { text: '0.5069', column: 26, quantity: 'a.1.2' },
    ]);
    // It is what these numbers come to.
    expect(statements[3]).toMatchObject({ class: 'carried', first: false });
  });

  it('a side that does not come to what stands beside it', () => {
    expect(said('dE/dw5 = 0.5843 × 0.2411 × 0.5069 = 0.0741')).toEqual(['dE/dw.2.1.1 right', 'dE/dw.2.1.1 arithmetic']);
  });

  it('a known mistake, by its name, in numbers and in symbols', () => {
    // t − o for o − t.
    expect(said('dE/dw5 = (0.01 - 0.5943) × 0.2411 × 0.5069 = -0.0714')).toEqual([
      'dE/dw.2.1.1 mistake error-sign',
      'dE/dw.2.1.1 carried',
    ]);
    expect(said('∂E/∂w5 = (t1 − o1)·o1·(1 − o1)·h1')).toEqual(['dE/dw.2.1.1 mistake error-sign']);
    expect(only('dE/dw5 = 0.2962')).toMatchObject({ class: 'mistake', mistake: 'slope-dropped' });
  });

  it('a step that was added, though the new value has the name of the old one', () => {
    // 0.35 + 0.5 · 0.0714 = 0.3857
    expect(said('w5 = 0.35 + 0.5 × 0.0714 = 0.3857')).toEqual([
      'w+.2.1.1 mistake added-not-subtracted',
      'w+.2.1.1 carried',
    ]);
  });

  it('goes on from a slip without calling it wrong again', () => {
    const { statements } = read('dE/dw5 = 0.0741\nw5+ = 0.35 - 0.5 × 0.0741 = 0.31295');
    expect(statements.map(({ class: of }) => of)).toEqual(['wrong', 'carried', 'carried']);
    expect(statements.map(({ first }) => first)).toEqual([true, false, false]);
  });
});

describe('names and numbers beside each other', () => {
  // Given numbers and names are exact: 0.5 says nothing of how far the rest was rounded.
  it.each([
    ['w5+ = w5 + 0.5*dE/dw5', 'w+.2.1.1 mistake added-not-subtracted'],
    // ∂E/∂w₆ = 0.0719 is not far from ∂E/∂w₅ = 0.0714, but it is another one.
    ['w5+ = 0.35 - 0.5*dE/dw6', 'w+.2.1.1 mistake wrong-input'],
    // h₂ = 0.5106 for h₁ = 0.5069, within a product that comes near to the right one.
    ['w5+ = 0.35 - 0.5*0.5843*0.2411*0.5106', 'w+.2.1.1 substitution'],
    ['w5+ = 0.35 - 0.5*0.5843*0.2411*0.5069', 'w+.2.1.1 right'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('what is honest', () => {
  it.each([
    ['from full values beside rounded ones', 'o1 = 0.6094\nda1/dz: o1(1-o1) = 0.6094(1 - 0.6094) = 0.2380'],
    ['rounded more coarsely at the end', 'z3 = 0.45 × 0.5200 + 0.4 × 0.5275 = 0.4450 = 0.445 ≈ 0.44'],
    ['cut off', 'h1 = 0.51998'],
  ])('%s', (_, text) => {
    expect(read(text, articleNetwork).first).toBeNull();
  });
});

describe('names', () => {
  it('are told by the numbers beside them', () => {
    const { statements } = read('z_1 = x_1 w_{11} + x_2 w_{12} = 0.08', articleNetwork);
    expect(statements[0]?.names.map(({ quantities }) => quantities[0])).toEqual(['x.1', 'w.1.1.1', 'x.2', 'w.1.1.2']);
  });

  it('stay open where nothing tells them, and may be chosen', () => {
    const text = 'z_1 = x_1 w_{11} + x_2 w_{12}\nw_{21} = 1';
    const { guesses } = read(text, articleNetwork);
    const [open] = guesses.filter(({ line }) => line === 2);
    expect(open?.candidates.length).toBeGreaterThan(1);
    const other = open?.candidates[1];
    if (!open || !other) throw new Error('w21 is open');
    const chosen = read(text, articleNetwork, { [open.name]: other.choice });
    expect(chosen.statements[chosen.statements.length - 1]?.quantity).toBe(other.quantities[0]);
    expect(chosen.guesses.some(({ name }) => name === open.name)).toBe(false);
  });
});

describe('a bias that all units of a layer share', () => {
  // Worked on paper: z = (1.2, 0.7), both above 0; ŷ = 0.6·1.2 − 0.7·0.7 + 0.2 = 0.43; δ = 0.43 − 1.5 = −1.07;
  // by the first hidden unit −1.07·0.6 = −0.642 comes to its bias, by the second −1.07·(−0.7) = 0.749, together 0.107.
  const shared: NetworkDocument = {
    ...slidesNetwork,
    layers: [
      {
        units: 2,
        activation: 'relu',
        weights: [
          [0.5, 0.3],
          [-0.2, 0.4],
        ],
        bias: { kind: 'shared', value: 0.1 },
      },
      { units: 1, activation: 'identity', weights: [[0.6, -0.7]], bias: { kind: 'shared', value: 0.2 } },
    ],
    samples: [{ input: [1, 2], target: [1.5] }],
  };
  it.each([
    ['∂C/∂b¹₁ = −0.6420', 'dE/dz.1.1 right'],
    ['∂C/∂b¹₂ = 0.7490', 'dE/dz.1.2 right'],
    ['∂C/∂b¹ = 0.1070', 'dE/db.1 right'],
  ])('has a part of its gradient by each: %s', (line, expected) => {
    expect(said(line, shared)).toEqual([expected]);
  });

  it('and biases of their own have their own', () => {
    const own = shared.layers.map((layer) => ({
      ...layer,
      bias: { kind: 'per-unit' as const, values: Array.from({ length: layer.units }, () => 0.1) },
    }));
    // With 0.1 for every bias ŷ is 0.33 and δ = −1.17: −1.17·0.6 = −0.702.
    expect(said('∂C/∂b¹₁ = −0.7020', { ...shared, layers: own })).toEqual(['dE/db.1.1 right']);
  });
});

describe('what a whole solution would still need', () => {
  const solved = solve(slidesNetwork);
  if (!solved.ok) throw new Error('the slides can be solved');
  const printer = new Printer(solved.value, 'numbered', { decimals: 6 });
  // Everything that is worked out, by what is printed of it; parts that only some write are not missed.
  const worked = [...solved.value.quantities.values()].filter(({ expression }) => expression);
  const lines = worked.map(({ id }) => `${printer.symbol(id).text} = ${printer.shownOf(id)}`);

  it('is nothing where all of it stands there', () => {
    expect(read(lines.join('\n')).missing).toEqual([]);
  });

  it('and otherwise what no line states, in the order of work', () => {
    const without = (ids: readonly string[]) => lines.filter((_, index) => !ids.includes(worked[index]?.id ?? ''));
    const left = ['z.1.2', 'dE/dw.2.1.1', 'w+.2.1.1'];
    expect(read(without(left).join('\n')).missing).toEqual(left);
  });
});

describe('names of the page’s own', () => {
  // (o₁ − t₁)·o₁(1 − o₁) is what w₅ and w₆ have in common; times h₁ it is ∂E/∂w₅, times h₂ ∂E/∂w₆.
  const k = 'k = (o1 - t1)*o1*(1 - o1)\n';
  it('stand for what was said of them', () => {
    expect(said(`${k}dE/dw5 = k*h1 = 0.0714`).slice(1)).toEqual(['dE/dw.2.1.1 right', 'dE/dw.2.1.1 right']);
    expect(said(`${k}dE/dw5 = k*h2`).slice(1)).toEqual(['dE/dw.2.1.1 mistake wrong-input']);
  });
  it('and for nothing any more once something else is', () => {
    expect(said(`${k}k = 3\ndE/dw5 = k*h2`).at(-1)).toBe('not-checked');
  });
});

describe('where δ is target minus output', () => {
  // With η = 1 for the article's network; worked on paper: o1 = 0.60944, δ = (0.4 − 0.60944)·0.23802 = −0.04985.
  const minus = 'δ_o1 = (0.4 - 0.60944)*0.60944*(1 - 0.60944) = -0.04985';
  it('a page is read so if it adds the step', () => {
    // h1 = 0.51999: w5+ = 0.45 + 0.5·(−0.04985)·0.51999 = 0.43704.
    expect(read(`${minus}\nw5+ = 0.45 + 0.5*(-0.04985)*0.51999 = 0.43704`, articleNetwork).first).toBeNull();
  });
  it('and is called wrong if nothing shows that', () => {
    expect(said(minus, articleNetwork)[0]).toBe('dE/dz.2.1 mistake error-sign');
  });
});

describe('a network that does not fit', () => {
  it('is told with how many units the text has, and nothing is called wrong', () => {
    const { problem, first } = read('h1 = 0.5\nh3 = 0.5\nnet_h3 = 0.2\nout_o3 = 0.6');
    expect(problem).toMatchObject({ kind: 'other-network', units: { of: 'hidden', text: 3, network: 2 } });
    expect(first).toBeNull();
  });
  it('a text of a million characters is read to its first lines, and told', () => {
    expect(read('h1 = 0.5069 and so on\n'.repeat(50_000)).problem).toEqual({ kind: 'too-long', lines: 5000 });
  });
});

describe('what cannot be read', () => {
  it.each([
    ['', 'no-statement'],
    ['Dear diary, today I learned nothing.', 'no-statement'],
    ['\u0000\u0001\u0002\u0003'.repeat(20), 'binary'],
    ['a line\n'.repeat(6000), 'too-long'],
    ['h3 = 0.5\nz5 = 0.2\nout_o3 = 0.6', 'other-network'],
  ])('%#: is told', (text, kind) => {
    expect(read(text).problem?.kind).toBe(kind);
  });
});

it('a page that is changed again and again reads as it would from the beginning', () => {
  const page = madeUpPage(25);
  if (!page) throw new Error('there is such a page');
  const lines = page.text.split('\n').slice(0, 14);
  const change = fc.record({
    line: fc.nat(lines.length - 1),
    takesAway: fc.nat(1),
    text: fc.constantFrom(undefined, '', 'x1 = 3', 'z1 = 0.5', ...lines),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const working = new Working(page.solution);
      const current = [...lines];
      working.read(current.join('\n'));
      for (const { line, takesAway, text } of changes) {
        current.splice(line, takesAway, ...(text === undefined ? [] : [text]));
        const again = working.read(current.join('\n'));
        expect(again).toEqual(new Working(page.solution).read(current.join('\n')));
      }
    }),
    { numRuns: 8, seed: 20261128 },
  );
});

it('a change above judges anew only what hangs on it', () => {
  const working = workingOf(slidesNetwork);
  const page = (value: string, more = ''): string =>
    `${more}net_h1 = ${value}\nh1 = 0.5069\nnet_h2 = 0.0425\nh2 = 0.5106\ndE/dw5 = 0.0741`;
  const [changed, ...kept] = working.read(page('0.0275')).statements;
  const [other, ...left] = working.read(page('0.0276')).statements;
  expect(other).not.toEqual(changed);
  // The line right below might have gone on from the one that changed.
  expect(left.slice(1, 3).map((statement, index) => statement === kept[index + 1])).toEqual([true, true]);
  const below = working.read(page('0.0276', 'Forward:\n'));
  expect(below).toEqual(read(page('0.0276', 'Forward:\n')));
});

it('a change above reaches what was gone on from far below', () => {
  const working = workingOf(slidesNetwork);
  // σ(0.3) = 0.5744: right from a slip above, and from nothing else.
  const page = (value: string): string => `net_h1 = ${value}\nnet_h2 = 0.0425\nh1 = 0.5744`;
  const classOfLast = (text: string) => working.read(text).statements.at(-1)?.class;
  expect(classOfLast(page('0.3'))).toBe('carried');
  expect(classOfLast(page('0.0275'))).toBe('wrong');
  expect(classOfLast(page('0.3'))).toBe('carried');
});

it('a change below leaves what stands above as it was', () => {
  const working = workingOf(slidesNetwork);
  const above = 'net_h1 = 0.0275\n'.repeat(3);
  const first = working.read(`${above}h1 = 0.5`);
  const second = working.read(`${above}h1 = 0.5069`);
  expect(second.statements.slice(0, 3).every((statement, index) => statement === first.statements[index])).toBe(true);
  expect(second).toEqual(read(`${above}h1 = 0.5069`));
});
