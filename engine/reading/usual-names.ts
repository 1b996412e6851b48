import { learningRate, reference } from '../expression/expression.ts';
import { single } from './grid.ts';
import type { Layout } from './layout.ts';
import type { Meaning } from './meaning.ts';
import { indicesOf, type Add } from './name-indices.ts';
import { ParameterNames } from './parameter-names.ts';
import type { Spelling } from './term.ts';
import { UnitNames } from './unit-names.ts';

/** What a letter or a word may stand for in the field, the likeliest first. */
const roles: Readonly<Record<string, readonly string[]>> = {
  x: ['input'],
  X: ['input'],
  t: ['target'],
  target: ['target'],
  y: ['target', 'output'],
  Y: ['target', 'output'],
  ŷ: ['output'],
  Ŷ: ['output'],
  ô: ['output'],
  o: ['output'],
  O: ['output'],
  h: ['hidden'],
  H: ['hidden'],
  a: ['activation'],
  A: ['activation'],
  out: ['activation', 'output'],
  z: ['sum'],
  Z: ['sum'],
  net: ['sum'],
  s: ['sum'],
  u: ['sum'],
  ℓ: ['sum'],
  v: ['weight'],
  w: ['weight'],
  W: ['weight'],
  θ: ['weight'],
  b: ['bias'],
  B: ['bias'],
  E: ['loss'],
  L: ['loss'],
  J: ['loss'],
  C: ['loss'],
  loss: ['loss'],
  ℒ: ['loss'],
  δ: ['delta'],
  Δ: ['delta'],
  η: ['rate'],
  α: ['rate'],
  lr: ['rate'],
  γ: ['rate'],
  ε: ['rate'],
  λ: ['rate'],
};

/** What the field's usual names mean in a network, besides what the notations print; the likeliest first. */
export function usualMeanings(layout: Layout, spelling: Spelling): Meaning[] {
  return /^Δ./.test(spelling.base) ? changes(layout, spelling) : meanings(layout, spelling);
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

function meanings(layout: Layout, spelling: Spelling): Meaning[] {
  const found: Meaning[] = [];
  const indices = indicesOf(layout, spelling);
  if (!indices) return found;
  const isBare = /^\d+$/.test(spelling.above);
  for (const [place, role] of (roles[spelling.base] ?? []).entries()) {
    const add: Add = (grid, away, habits = []) => {
      if (grid)
        found.push({ grid, rank: 2 + away + place, habits: isBare ? [...habits, 'numbers above are layers'] : habits });
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
        units.units('pre-activation', indices.letter);
        break;
      case 'delta':
        units.units('delta', indices.letter);
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
