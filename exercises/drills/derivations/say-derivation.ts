import type { MistakeName } from '../../../engine/checking/mistakes/mistake-names.ts';
import type { Difference } from '../../../engine/derivation/difference.ts';
import type { DerivationTrouble, Shape } from '../../../engine/derivation/trouble.ts';
import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { Printer } from '../../../engine/printing/printer.ts';
import { quantityId } from '../../../engine/quantities/quantity-name.ts';
import type { BothLanguages } from '../../audit/claim.ts';
import { diagnosisMessages, filled, type DiagnosisKey, type Facts } from '../../diagnosis/diagnosis-messages.ts';

const say = (key: DiagnosisKey, facts: Facts = {}): BothLanguages => ({
  en: filled(diagnosisMessages.en[key], facts),
  ko: filled(diagnosisMessages.ko[key], facts),
});

/** Of the mistakes that are made in letters; of any other it is said that it is a known one on the way. */
const mistakes: Partial<Readonly<Record<MistakeName, DiagnosisKey>>> = {
  'error-sign': 'letters.error-sign',
  'slope-dropped': 'letters.slope-dropped',
  'slope-of-sum': 'letters.slope-of-sum',
  'slope-of-another': 'letters.slope-of-another',
  'wrong-input': 'letters.wrong-input',
  'path-missed': 'letters.path-missed',
  'updated-weight-used': 'letters.updated-weight-used',
  'weights-transposed': 'letters.weights-transposed',
  'factor-two': 'letters.factor-two',
  'batch-not-averaged': 'letters.batch-not-averaged',
  'averaged-twice': 'letters.averaged-twice',
  'mean-for-sum': 'letters.mean-for-sum',
  'one-sample-only': 'letters.one-sample-only',
  'bias-gradient-zero': 'bias-gradient-zero',
  'shared-bias-once': 'letters.shared-bias-once',
  'extra-slope': 'letters.extra-slope',
  'delta-for-activation-gradient': 'letters.delta-for-activation-gradient',
  'next-weight-left-out': 'letters.next-weight-left-out',
  'source-left-out': 'letters.source-left-out',
  'another-gradient': 'letters.another-gradient',
  'wrong-target': 'letters.wrong-target',
  'target-left-out': 'letters.target-left-out',
};

/** What a known mistake is in letters, with the slope of its own unit where that is one. */
export function sayMistake(
  mistake: MistakeName,
  printer: Printer,
  asks: QuantityId | readonly (readonly QuantityId[])[],
): BothLanguages {
  const slope = typeof asks === 'string' ? slopeOf(asks, printer) : undefined;
  if (mistake === 'slope-dropped' && slope !== undefined) return say('letters.slope-dropped.one', { slope });
  return say(mistakes[mistake] ?? 'letters.wrong');
}

/** Of the unit at the output that a gradient belongs to, in its only sample; further back there are several. */
function slopeOf(asks: QuantityId, printer: Printer): string | undefined {
  const { solution } = printer;
  const name = solution.quantities.get(asks)?.name;
  const { layers, samples } = solution.document;
  if (!name || !('layer' in name) || !('unit' in name) || samples.length > 1) return undefined;
  if (name.layer !== layers.length) return undefined;
  const id = quantityId({ kind: 'slope', layer: name.layer, unit: name.unit, sample: 1 }, 1);
  return solution.quantities.has(id) ? printer.symbol(id).text : undefined;
}

/** What makes a derivative a wrong one, where one part of it does. */
export function sayDifference(difference: Difference | undefined, printer: Printer): BothLanguages {
  switch (difference?.kind) {
    case undefined:
      return say('letters.wrong');
    case 'sign':
      return say('letters.sign');
    case 'missing-factor':
    case 'additional-factor': {
      const key = `letters.${difference.kind}` as const;
      const factor = printer.print(difference.factor, 'symbols').text;
      return say(difference.turned ? `${key}.turned` : key, { factor });
    }
    case 'missing-term':
    case 'additional-term':
      return say(`letters.${difference.kind}`, { term: printer.print(difference.term, 'symbols').text });
  }
}

const isOne = ([rows, columns]: Shape): boolean => rows === 1 && columns === 1;

const size = ([rows, columns]: Shape): string => `${rows}×${columns}`;

/** So much of a name is enough to find it again. */
const longestName = 24;
const shortened = (name: string): string => (name.length > longestName ? `${name.slice(0, longestName)}…` : name);

/** Why what was typed is no derivative that could be judged. */
export function sayTrouble(trouble: DerivationTrouble): BothLanguages {
  switch (trouble.kind) {
    case 'empty':
    case 'not-read':
    case 'too-deep':
    case 'number':
    case 'division-by-zero':
      return say(`letters.trouble.${trouble.kind === 'empty' ? 'not-read' : trouble.kind}`);
    case 'too-long':
      return say('letters.trouble.too-long', { most: String(trouble.most) });
    case 'bracket':
      return say('letters.trouble.bracket', { bracket: trouble.bracket });
    case 'unknown-name':
    case 'asked-itself':
      return say(`letters.trouble.${trouble.kind}`, { name: shortened(trouble.name) });
    case 'shapes': {
      const facts = { left: size(trouble.left), right: size(trouble.right) };
      if (trouble.join !== 'product') return say(`letters.trouble.shapes.${trouble.join}`, facts);
      return say(`letters.trouble.shapes.${wantsTranspose(trouble.left, trouble.right)}`, facts);
    }
    case 'shape':
      return say(isOne(trouble.asked) ? 'letters.trouble.shape.number' : 'letters.trouble.shape', {
        found: size(trouble.found),
        asked: size(trouble.asked),
      });
  }
}

/** Which of two matrices would have to be transposed, so that the one can be multiplied by the other. */
function wantsTranspose(left: Shape, right: Shape): 'second' | 'first' | 'neither' {
  if (left[1] === right[1]) return 'second';
  return left[0] === right[0] ? 'first' : 'neither';
}
