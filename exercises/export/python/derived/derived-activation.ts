import type { Activation } from '../../../../engine/activations/activation.ts';
import { product, reference, sum, type Expression } from '../../../../engine/expression/expression.ts';
import type { PythonActivation } from '../activations.ts';
import { pythonExpression, type Library } from './expression-code.ts';
import { helperOf } from './helper.ts';

const z = reference('z');
const a = reference('a');
const gradient = reference('gradient');

/** A column of the batch: one unit of the layer in every sample. */
const zAt = (unit: number): Expression => reference(`z ${unit}`);
const aAt = (unit: number): Expression => reference(`a ${unit}`);
const gradientAt = (unit: number): Expression => reference(`gradient ${unit}`);

/** What an activation of the engine comes to in Python, worked out from what it prints. */
export function derivedActivation(activation: Activation, units: number): PythonActivation {
  const across = activation.acrossUnits;
  if (across) return acrossUnits(activation, across, units);
  const value = activation.printedValue([z], 0);
  const delta = product(gradient, activation.printedSlope(z, a));
  const write = (expression: Expression, library: Library, names: Names): string =>
    pythonExpression(expression, namingBy(names), library);
  return {
    torch: (name) => write(value, 'torch', { z: name }),
    numpy: (name) => write(value, 'numpy', { z: name }),
    ...helperOf([value, delta]),
    delta: (names) => write(delta, 'numpy', names),
    needsZ: pythonExpression(delta, (id) => `<${id}>`, 'numpy').includes('<z>'),
  };
}

function acrossUnits(
  activation: Activation,
  across: NonNullable<Activation['acrossUnits']>,
  units: number,
): PythonActivation {
  const each = Array.from({ length: units }, (_, unit) => unit);
  const values = each.map((unit) => activation.printedValue(each.map(zAt), unit));
  const deltas = each.map((unit) =>
    sum(
      each.map((other) =>
        product(
          gradientAt(other),
          other === unit ? activation.printedSlope(zAt(unit), aAt(unit)) : across.printedSlope(aAt(other), aAt(unit)),
        ),
      ),
    ),
  );
  const stacked = (columns: readonly Expression[], library: Library, names: Names): string => {
    const written = columns.map((column) => pythonExpression(column, namingBy(names), library)).join(', ');
    return library === 'torch' ? `torch.stack([${written}], dim=1)` : `np.stack([${written}], axis=1)`;
  };
  return {
    torch: (name) => stacked(values, 'torch', { z: name }),
    numpy: (name) => stacked(values, 'numpy', { z: name }),
    ...helperOf([...values, ...deltas]),
    delta: (names) => stacked(deltas, 'numpy', names),
    needsZ: true,
  };
}

type Names = Partial<Readonly<Record<'gradient' | 'z' | 'a', string>>>;

/** `z` is the whole array, `z 1` its second column. */
const namingBy =
  (names: Names) =>
  (id: string): string => {
    const [kind, column] = id.split(' ');
    const name = kind === 'z' || kind === 'a' || kind === 'gradient' ? (names[kind] ?? '') : '';
    return column === undefined ? name : `${name}[:, ${column}]`;
  };
