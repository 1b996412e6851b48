import { operandsOf } from '../../engine/expression/evaluate.ts';
import type { Expression, QuantityId } from '../../engine/expression/expression.ts';
import type { MistakeName } from '../../engine/checking/mistakes/mistake-names.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { quantityId, type QuantityName } from '../../engine/quantities/quantity-name.ts';
import type { DiagnosisKey, Facts } from './diagnosis-messages.ts';
import type { MistakeSite } from './mistake-site.ts';

/** How symbols and the learner's numbers are written. */
export interface Pen {
  readonly document: NetworkDocument;
  readonly symbol: (id: QuantityId) => string;
  /** The value of a quantity that the learner worked with. */
  readonly used: (id: QuantityId) => string;
  /** The value that should have been worked with. */
  readonly meant: (id: QuantityId) => string;
  /** How many times the right value the learner's is. */
  readonly timesTooLarge: () => string;
}

interface Said {
  readonly key: DiagnosisKey;
  readonly facts: Facts;
}

/** The sentence for a mistake, and what is filled in. */
export function factsOf(mistake: MistakeName, site: MistakeSite, pen: Pen): Said {
  const { quantity, worked, right } = site;
  const say = (facts: Facts, key: DiagnosisKey): Said => ({ key, facts });
  const named = (label: string, id: QuantityId, value = pen.meant): Facts => ({
    [label]: pen.symbol(id),
    [`${label}Value`]: value(id),
  });
  switch (mistake) {
    case 'activation-forgotten': {
      const z = sibling(
        quantity.name,
        pen,
        quantity.name.kind === 'activation-after' ? 'pre-activation-after' : 'pre-activation',
      );
      return say(named('z', z, pen.used), mistake);
    }
    case 'added-not-subtracted':
      return say(stepFacts(right, pen), isChange(quantity.name) ? 'added-not-subtracted.change' : mistake);
    case 'rate-forgotten':
      return say(stepFacts(right, pen), isChange(quantity.name) ? 'rate-forgotten.change' : mistake);
    case 'gradient-for-weight':
      return say(
        { ...stepFacts(right, pen), ...named('gradient', operands(worked)[0] ?? quantity.id) },
        isChange(quantity.name) ? 'gradient-for-weight.change' : mistake,
      );
    case 'batch-not-averaged':
      return say({ samples: String(pen.document.samples.length), divisor: pen.timesTooLarge() }, mistake);
    case 'bias-forgotten': {
      const bias = operands(right).at(-1) ?? quantity.id;
      return say({ ...named('bias', bias), z: pen.symbol(quantity.id) }, mistake);
    }
    case 'bias-gradient-zero':
      return say({}, mistake);
    case 'decimal-slip':
      return decimalSlip(site);
    case 'error-sign': {
      const isDifference = right.kind === 'difference' || pen.document.loss.endsWith('squared-error');
      const t = operands(right).find((id) => id.startsWith('t.'));
      const a = operands(right).find((id) => id !== t);
      return isDifference && a !== undefined && t !== undefined
        ? say({ a: pen.meant(a), t: pen.meant(t) }, mistake)
        : say({}, 'error-sign.log');
    }
    case 'factor-two':
      return say({}, factorKey(quantity.name, pen.document));
    case 'path-missed': {
      const counted = new Set(operands(worked));
      const missed = operands(right).filter((path) => !counted.has(path));
      return say({ missed: missed.map((path) => `${pen.symbol(path)} = ${pen.meant(path)}`).join(', ') }, mistake);
    }
    case 'step-left-out': {
      const [old] = operands(worked);
      return say({ old: old === undefined ? '' : pen.meant(old) }, mistake);
    }
    case 'shared-bias-once':
      return say(named('delta', operands(worked)[0] ?? quantity.id, pen.used), mistake);
    case 'slope-dropped': {
      const slope = sibling(quantity.name, pen, 'slope');
      return quantity.id === slope ? say({}, 'slope-dropped.itself') : say(named('slope', slope), mistake);
    }
    case 'slope-of-sum':
      return say(
        {
          ...named('z', sibling(quantity.name, pen, 'pre-activation')),
          ...named('a', sibling(quantity.name, pen, 'activation')),
        },
        mistake,
      );
    case 'updated-weight-used':
      return say({ ...named('updated', factor(worked), pen.used), ...named('weight', factor(right)) }, mistake);
    case 'weights-transposed': {
      const [used, meant] = [weightsIn(worked), weightsIn(right)];
      return say({ used: list(used, pen), right: list(meant, pen) }, mistake);
    }
    case 'wrong-input':
      return say({ ...named('used', factor(worked), pen.used), ...named('input', factor(right)) }, mistake);
  }
}

const operands = (expression: Expression): QuantityId[] => [...operandsOf(expression)];

/** What a delta is multiplied by: the last quantity of the product. */
const factor = (expression: Expression): QuantityId => operands(expression).at(-1) ?? '';

const weightsIn = (expression: Expression): QuantityId[] => operands(expression).filter((id) => /^w\+?\./.test(id));

const list = (ids: readonly QuantityId[], pen: Pen): string =>
  ids.map((id) => `${pen.symbol(id)} = ${pen.meant(id)}`).join(', ');

/** Another quantity of the same unit and sample. */
function sibling(
  name: QuantityName,
  { document }: Pen,
  kind: 'slope' | 'pre-activation' | 'pre-activation-after' | 'activation',
): QuantityId {
  if (!('layer' in name) || !('unit' in name) || !('sample' in name)) return '';
  const { layer, unit, sample } = name;
  return quantityId({ kind, layer, unit, sample }, document.samples.length);
}

const isChange = ({ kind }: QuantityName): boolean => kind.endsWith('-change');

/** The parts of w - \eta g, as they are written; of -\eta g alone where no old value stands there. */
function stepFacts(right: Expression, pen: Pen): Facts {
  const gradient = operands(right).at(-1);
  const [old] = right.kind === 'difference' || right.kind === 'sum' ? operands(right) : [];
  const rate = String(pen.document.learningRate);
  return {
    ...(old === undefined ? {} : { old: pen.meant(old) }),
    step: `${rate} × ${bracketed(gradient === undefined ? '' : pen.meant(gradient))}`,
  };
}

const bracketed = (written: string): string => (written.startsWith('−') ? `(${written})` : written);

function decimalSlip({ worked }: MistakeSite): Said {
  const slipped = worked.kind === 'product' ? worked.factors[0] : undefined;
  if (slipped?.kind !== 'constant') return { key: 'decimal-slip.step', facts: {} };
  return { key: slipped.value > 1 ? 'decimal-slip.right' : 'decimal-slip.left', facts: {} };
}

function factorKey(name: QuantityName, { loss }: NetworkDocument): DiagnosisKey {
  if (name.kind === 'output-loss' || name.kind === 'output-loss-after') return 'factor-two.loss';
  if (loss === 'half-sum-squared-error') return 'factor-two.left';
  return loss === 'mean-squared-error' ? 'factor-two.missing' : 'factor-two.log';
}
