import type { QuantityId } from '../../engine/expression/expression.ts';
import type { Printed } from '../../engine/printing/printed.ts';
import type { Printer } from '../../engine/printing/printer.ts';
import type { BothLanguages } from '../audit/claim.ts';
import type { NetworkFunctions } from '../contract/network-views.ts';
import { layerTitle } from './kinds/titles.ts';
import { NetworkIds } from './network-ids.ts';

/** As many as fit in a line below the diagram; of more, not all are written. */
const mostTerms = 4;

/** The activations and the loss of a printer's network: without them nobody could work it out from its numbers. */
export function networkFunctions(printer: Printer): NetworkFunctions {
  const ids = new NetworkIds(printer.solution);
  const { layers, loss } = printer.solution.document;
  return {
    activations: layersAlike(ids).flatMap(({ title, layer }) => {
      const found = layers[layer - 1];
      if (!found) return [];
      const isLong = ids.mixesUnits(layer) && found.units > mostTerms;
      const id = ids.id({ kind: 'activation', layer, unit: 1, sample: 1 });
      return [{ layers: title, name: found.activation, line: isLong ? null : writtenOut(printer, id) }];
    }),
    loss: { name: loss, lines: lossLines(printer, ids) },
  };
}

/** The layers that share an activation under one title, with the first of each. */
function layersAlike(ids: NetworkIds): { readonly title: BothLanguages; readonly layer: number }[] {
  const { lastLayer } = ids;
  const activations = ids.solution.document.layers.map(({ activation }) => activation);
  const areAlike = (names: readonly string[]): boolean => new Set(names).size <= 1;
  const output = { title: layerTitle(lastLayer, ids), layer: lastLayer };
  if (lastLayer === 1) return [output];
  if (areAlike(activations)) return [{ title: { en: 'All layers', ko: '모든 층' }, layer: 1 }];
  if (lastLayer > 2 && areAlike(activations.slice(0, -1))) {
    return [{ title: { en: 'Hidden layers', ko: '은닉층' }, layer: 1 }, output];
  }
  return ids.layers.map((layer) => ({ title: layerTitle(layer, ids), layer }));
}

function lossLines(printer: Printer, ids: NetworkIds): Printed[] {
  const isOne = ids.units(ids.lastLayer).length === 1;
  const term = ids.id({ kind: 'output-loss', unit: 1, sample: 1 });
  const ofSample = ids.id({ kind: 'sample-loss', sample: 1 });
  const all = ids.id({ kind: 'loss' });
  const sums = [...(isOne || ofSample === all ? [] : [ofSample]), ...(isOne && ofSample === all ? [] : [all])];
  // Of one output, the loss of a sample is its term.
  return [equation(printer, isOne ? ofSample : term, printed(printer, term)), ...sums.map((id) => total(printer, id))];
}

/** A sum or a mean of losses; of many, the first and the last. */
function total(printer: Printer, id: QuantityId): Printed {
  const expression = printer.solution.quantities.get(id)?.expression;
  const factors = expression?.kind === 'product' ? expression.factors : expression ? [expression] : [];
  const sum = factors.at(-1);
  const terms = sum?.kind === 'sum' ? sum.terms : [];
  const [first, last] = [terms[0], terms.at(-1)];
  if (terms.length <= mostTerms || !first || !last) return equation(printer, id, printed(printer, id));
  const [from, to] = [printer.print(first, 'symbols'), printer.print(last, 'symbols')];
  const added = { tex: `${from.tex} + \\dots + ${to.tex}`, text: `${from.text} + … + ${to.text}` };
  const [mean] = factors.slice(0, -1).map((factor) => printer.print(factor, 'symbols'));
  const rule = mean ? { tex: `${mean.tex} \\left(${added.tex}\\right)`, text: `${mean.text}·(${added.text})` } : added;
  return equation(printer, id, rule);
}

/** The rule, and where it is the name of a function, that function. */
function writtenOut(printer: Printer, id: QuantityId): Printed {
  const { expanded } = printer.quantity(id);
  const { tex, text } = equation(printer, id, printed(printer, id));
  return expanded ? { tex: `${tex} = ${expanded.tex}`, text: `${text} = ${expanded.text}` } : { tex, text };
}

const printed = (printer: Printer, id: QuantityId): Printed => {
  const { rule, symbol } = printer.quantity(id);
  return rule ?? symbol;
};

function equation(printer: Printer, id: QuantityId, rule: Printed): Printed {
  const symbol = printer.symbol(id);
  return { tex: `${symbol.tex} = ${rule.tex}`, text: `${symbol.text} = ${rule.text}` };
}
