import { holds, hull, point } from '../../engine/checking/interval.ts';
import { mostPossible } from '../../engine/checking/verdict.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import { decimalsFor, writeNumber } from '../../engine/precision/precision.ts';
import { Printer } from '../../engine/printing/printer.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import type { PreparedDrill } from '../drills/prepared-drill.ts';
import type { ExportLanguage } from '../export/export-language.ts';
import { mistakenNumbers } from '../worksheets/mistaken-numbers.ts';
import { askedValue, plainRange, roundedTo } from './plain-decimal.ts';
import type { Field, FieldMistake } from './question.ts';

/**
 * A number that a drill asks for, with all that is right for it and what known mistakes lead to, as it is judged with
 * nothing else filled in. Undefined for what is no finite number.
 */
export function makeField(
  prepared: PreparedDrill,
  quantity: QuantityId,
  name: string,
  language: ExportLanguage,
): Field | undefined {
  const { drill, precisions } = prepared;
  const { checker, solution, notation, tolerance } = drill;
  const precision = precisions.get(quantity)?.precision ?? drill.precision;
  const value = solution.quantities.get(quantity)?.value ?? NaN;
  if (!Number.isFinite(value)) return undefined;
  const asked = askedValue(value, precision);
  const right = hull(checker.accepted(quantity, precision, tolerance), point(value), point(Number(asked.value)));
  const printer = new Printer(solution, notation, precision);
  const told = new Map<string, Set<string>>();
  for (const { found, value: wrong } of mistakenNumbers(prepared, quantity)) {
    if (!Number.isFinite(wrong) || holds(right, wrong)) continue;
    const { sentence } = diagnose(found, quantity, printer);
    const written = writeNumber(wrong, precision);
    told.set(written, (told.get(written) ?? new Set()).add(sentence[language]));
  }
  const mistakes = [...told].flatMap(([written, sentences]): FieldMistake[] =>
    // What fits so many says nothing.
    sentences.size > mostPossible
      ? []
      : [
          {
            value: written,
            range: roundedTo(written, decimalsFor(Number(written), precision)),
            sentences: [...sentences],
          },
        ],
  );
  return {
    name,
    symbol: printer.symbol(quantity).text,
    ...asked,
    accepted: plainRange(right, asked.decimals),
    mistakes,
  };
}
