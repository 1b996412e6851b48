import { learningRate, reference } from '../expression/expression.ts';
import { single } from './grid.ts';
import type { Layout } from './layout.ts';
import type { Meaning } from './meaning.ts';
import { indicesOf, waysToCount, type Add } from './name-indices.ts';
import { ParameterNames } from './parameter-names.ts';
import { partialOf } from './partials.ts';
import type { Spelling } from './term.ts';
import { UnitNames } from './unit-names.ts';

/** What a letter or a word may stand for in the field, the likeliest first. */
const roles: Readonly<Record<string, readonly string[]>> = {
  x: ['input'],
  X: ['input'],
  i: ['input'],
  I: ['sum', 'input'],
  p: ['output', 'input'],
  P: ['output'],
  n: ['sum'],
  t: ['target'],
  T: ['target'],
  d: ['target', 'delta'],
  target: ['target'],
  y: ['target', 'output', 'activation'],
  Y: ['target', 'output'],
  ŷ: ['output'],
  Ŷ: ['output'],
  ô: ['output'],
  o: ['output', 'activation', 'sum'],
  O: ['output', 'activation'],
  h: ['hidden'],
  H: ['hidden'],
  a: ['activation', 'sum'],
  A: ['activation'],
  out: ['activation', 'output'],
  z: ['sum', 'activation'],
  Z: ['sum'],
  net: ['sum'],
  s: ['sum', 'delta'],
  u: ['sum'],
  ℓ: ['sum'],
  v: ['weight', 'sum'],
  w: ['weight'],
  W: ['weight'],
  θ: ['weight', 'bias'],
  b: ['bias'],
  B: ['bias'],
  c: ['bias'],
  E: ['loss'],
  L: ['loss'],
  J: ['loss'],
  C: ['loss'],
  loss: ['loss'],
  ℒ: ['loss'],
  err: ['delta', 'slope of loss'],
  logits: ['logit'],
  δ: ['delta'],
  Δ: ['delta'],
  η: ['rate'],
  α: ['rate'],
  lr: ['rate'],
  γ: ['rate'],
  ε: ['rate'],
  λ: ['rate'],
};

/** Whether a letter or a word is one that the field has for something. */
export const isUsual = (base: string): boolean => base.replace(/^[Δd](?=.)/, '') in roles;

/** So much further from the usual is what only some books mean by a letter. */
const seldom = 3;
const seldomMeant: ReadonlySet<string> = new Set(
  'a sum,o sum,z activation,y activation,o activation,O activation,s delta,v sum,c bias,p input,I input'.split(','),
);

/** Of these some books mean what all others mean by another letter; habits by which a page is known to. */
export const turnedRoles: ReadonlySet<string> = new Set(['a sum', 'z activation', 'o sum']);

/** What the field's usual names mean in a network, besides what the notations print; the likeliest first. */
export function usualMeanings(layout: Layout, spelling: Spelling): Meaning[] {
  if (/^Δ./.test(spelling.base)) return changes(layout, spelling);
  if (/^d[wWbBzZaA]$/.test(spelling.base)) return gradients(layout, spelling);
  const found = waysToCount(spelling).flatMap(({ spelling: own, habit }) =>
    meanings(layout, own).map((meaning) => ({
      ...meaning,
      habits: [...meaning.habits, ...(habit === undefined ? [] : [habit]), ...(isLayer(own) ? [fromBehindInputs] : [])],
    })),
  );
  return [...found, ...fromInputLayer(layout, spelling)];
}

/** A way of counting layers, by which the first one is behind the inputs. */
export const fromBehindInputs = 'the first layer is behind the inputs';

/** Whether a layer stands above a name. */
export const isLayer = ({ above }: Spelling): boolean => /^\(?[1-9]/.test(above);

/** Some count the layer of the inputs as the first one. */
function fromInputLayer(layout: Layout, spelling: Spelling): Meaning[] {
  const [whole, open = '', digit, close = ''] = /^(\(?)([1-9])(\)?)/.exec(spelling.above) ?? [];
  if (whole === undefined || digit === undefined) return [];
  const above = `${open}${String(Number(digit) - 1)}${close}${spelling.above.slice(whole.length)}`;
  const isInput = digit === '1' && /^[aAoOhH]$/.test(spelling.base);
  return meanings(layout, isInput ? { ...spelling, base: 'a', above } : { ...spelling, above }).map((meaning) => ({
    ...meaning,
    rank: meaning.rank + 2,
    habits: [...meaning.habits, 'the inputs are the first layer'],
  }));
}

/** dW: how the loss changes with what the name without its d may mean. */
function gradients(layout: Layout, spelling: Spelling): Meaning[] {
  return usualMeanings(layout, { ...spelling, base: spelling.base.slice(1) }).flatMap((meaning) => {
    const entries = meaning.grid.map((row) =>
      row.flatMap((entry) => (entry.kind === 'reference' ? (partialOf(layout, 'E', entry.id) ?? []) : [])),
    );
    const isWhole = entries.every((row, index) => row.length === meaning.grid[index]?.length);
    return isWhole ? [{ ...meaning, grid: entries }] : [];
  });
}

/** What the step adds to the weights and biases that the name without its Δ may mean. */
function changes(layout: Layout, spelling: Spelling): Meaning[] {
  return meanings(layout, { ...spelling, base: spelling.base.slice(1) }).flatMap((meaning) => {
    const entries = meaning.grid.map((row) =>
      row.flatMap((entry) => {
        const id = entry.kind === 'reference' ? `Δ${entry.id}` : '';
        return layout.solution.quantities.has(id) ? [reference(id)] : [];
      }),
    );
    const isWhole = entries.every((row, index) => row.length === meaning.grid[index]?.length);
    return isWhole ? [{ ...meaning, grid: entries }] : [];
  });
}

/** w_x1_h1 and w_h1o: from one unit to another, each by its letter. */
function betweenUnits(layout: Layout, { base, below, mark }: Spelling): Meaning[] {
  const [whole, first = '', from = '1', second = '', to = '1'] = /^([xiho])(\d)?[,_]?([ho])(\d)?$/.exec(below) ?? [];
  if (whole === undefined || !/^[wWvθ]$/.test(base)) return [];
  const last = layout.lastLayer;
  const layer = second === 'o' ? last : 1;
  if ((first === 'h') !== layer > 1 && last > 1) return [];
  const kind = mark === '+' || mark.startsWith('′') ? 'updated-weight' : 'weight';
  const entry = layout.refer({ kind, layer, unit: Number(to), from: Number(from) });
  return entry ? [{ grid: single(entry), rank: 3, habits: [] }] : [];
}

function meanings(layout: Layout, spelling: Spelling): Meaning[] {
  const found: Meaning[] = [];
  const indices = indicesOf(layout, spelling);
  if (!indices) return betweenUnits(layout, spelling);
  const isBare = /^\d+$/.test(spelling.above);
  for (const [place, role] of (roles[spelling.base] ?? []).entries()) {
    const further = seldomMeant.has(`${spelling.base} ${role}`) ? seldom : place;
    // An i alone numbers something.
    if (spelling.base === 'i' && spelling.below === '') continue;
    const add: Add = (grid, away, habits = []) => {
      if (!grid) return;
      const own = turnedRoles.has(`${spelling.base} ${role}`) ? [`${spelling.base} ${role}`] : [];
      const all = [...habits, ...own, ...(isBare ? ['numbers above are layers'] : [])];
      found.push({ grid, rank: 2 + away + further, habits: all });
    };
    const units = new UnitNames(layout, spelling, indices, add);
    const parameters = new ParameterNames(layout, spelling, indices, add);
    switch (role) {
      case 'input':
        units.given('input', 0);
        break;
      case 'target':
        units.given('target', layout.lastLayer);
        break;
      case 'output':
        units.output();
        break;
      case 'hidden':
        units.units('activation', indices.letter === 'o' ? '' : 'h');
        break;
      case 'activation':
        units.units('activation', indices.letter);
        if (indices.layer === 0) units.given('input', 0);
        break;
      case 'sum':
        units.units('pre-activation', spelling.base === 'o' ? 'o' : indices.letter);
        break;
      case 'delta':
        units.units('delta', indices.letter);
        break;
      case 'slope of loss':
        units.units('activation-gradient', indices.letter);
        break;
      case 'logit':
        units.units('pre-activation', 'o');
        break;
      case 'weight':
        parameters.weight();
        break;
      case 'bias':
        parameters.bias();
        break;
      case 'loss':
        units.loss();
        break;
      case 'rate':
        if (spelling.below === '') add(single(learningRate(layout.solution.document.learningRate)), 0);
        break;
    }
  }
  return found.sort((one, other) => one.rank - other.rank);
}
